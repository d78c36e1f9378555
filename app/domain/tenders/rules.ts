import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo, type Right } from "#app/domain/people/rights.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import type { Asked } from "#app/domain/people/second-person.ts";

import type { TenderState } from "./states.ts";

type Proposed = {
  readonly state: TenderState;
  readonly proposedBy: string | null;
  readonly proposedAt: Date | null;
};

type Call = {
  readonly state: TenderState;
  /** Somebody rents what was called for, or is about to: no lease of it is ended or under notice, no unit of it is free. */
  readonly hasTenant: boolean;
};

/**
 * What is over leaves its space free: a call that came to nothing, or one of whose tenants somebody left or is leaving. A unit that
 * nobody got waits until the others are let: an address tells of one call at a time, and until then of theirs.
 */
const isOver = ({ state, hasTenant }: Call) =>
  state === "withdrawn" || state === "no_suitable_candidate" || (state === "let" && !hasTenant);

/** One call for a space at a time; a new one when all others are over. */
export const canStartTender = (staff: Staff, others: readonly Call[]) =>
  isEditor(staff) && others.every(isOver);

export const canEditDraft = (staff: Staff, tender: { state: TenderState }) =>
  tender.state === "draft" && isEditor(staff);

export const canPropose = (staff: Staff, tender: { state: TenderState }) => canEditDraft(staff, tender);

/** Four eyes: what a proposed call asks of a second person. */
export const askedOf = ({ state, proposedBy, proposedAt }: Proposed): Asked => ({
  askedBy: proposedBy,
  isWaiting: state === "review",
  version: proposedAt?.toISOString(),
});

export const canReturn = (staff: Staff, tender: { state: TenderState }) =>
  tender.state === "review" && mayDo(staff, "sign");

/** What a space is may change as long as no call promises it: not from the moment a colleague is asked to look. */
export const canChangeSpace = (
  staff: Staff,
  calls: readonly { state: TenderState }[],
  right: Right = "prepare",
) => mayDo(staff, right) && !isPromised(calls);

/** In which a call promises nothing of what its space is: nobody was asked to look at it yet, or it is over. */
export const promisesNothing: readonly TenderState[] = ["draft", "withdrawn", "no_suitable_candidate", "let"];

/** Whether a call that a colleague was asked to look at, or one that came of it, promises what a space is. */
export const isPromised = (calls: readonly { state: TenderState }[]) =>
  !calls.every(({ state }) => promisesNothing.includes(state));

/** Whether what a call published of its space can still change, in public and by two people: until it closes. */
export const mayWaitForChange = (state: TenderState) => state === "scheduled" || state === "open";

/** The room for discounts is set by whoever controls or signs, never by whoever writes the calls that use it. */
export const maySetBudget = (staff: Pick<Staff, "role">) => mayDo(staff, "budget");
