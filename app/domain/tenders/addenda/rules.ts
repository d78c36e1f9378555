import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";

import type { AddendumState } from "./states.ts";

type Proposal = { readonly state: AddendumState; readonly proposedBy: string };

/** Four eyes: whoever proposed a change cannot also publish it. */
export const canPublishAddendum = (staff: Staff, addendum: Proposal) =>
  addendum.state === "proposed" && mayDo(staff, "sign") && addendum.proposedBy !== staff.personId;

/** Whoever proposed a change may take it back in the same way. */
export const canReturnAddendum = (staff: Staff, addendum: Proposal) =>
  addendum.state === "proposed" && mayDo(staff, "sign");
