import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import type { Asked } from "#app/domain/people/second-person.ts";

import type { AddendumState } from "./states.ts";

type Proposal = { readonly state: AddendumState; readonly proposedBy: string };

/** Four eyes: what a proposed change asks of a second person. */
export const askedOf = ({ state, proposedBy }: Proposal): Asked => ({
  askedBy: proposedBy,
  isWaiting: state === "proposed",
});

/** Whoever proposed a change may take it back in the same way. */
export const canReturnAddendum = (staff: Staff, addendum: Proposal) =>
  addendum.state === "proposed" && mayDo(staff, "sign");
