import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { stateAt, type TenderState } from "#app/domain/tenders/states.ts";

type Closing = {
  readonly state: TenderState;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly openingAskedBy: string | null;
  readonly plansOpenedAt: Date | null;
};

/** After closing the first of two people asks for the plans to be opened. */
export const canAskOpening = (staff: Staff, tender: Closing, now: Date) =>
  isEditor(staff) && stateAt(tender, now) === "closed" && tender.openingAskedBy === null;

/** The second opens them; whoever asked cannot. */
export const canOpenPile = (staff: Staff, tender: Closing, now: Date) =>
  isEditor(staff) &&
  stateAt(tender, now) === "closed" &&
  tender.plansOpenedAt === null &&
  tender.openingAskedBy !== null &&
  tender.openingAskedBy !== staff.personId;
