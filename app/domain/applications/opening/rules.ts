import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { type Asked, whyNotSecond } from "#app/domain/people/second-person.ts";
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

/** What the first of two people asked of the second. */
export const askedOf = ({ openingAskedBy, plansOpenedAt }: Closing): Asked => ({
  askedBy: openingAskedBy,
  isWaiting: plansOpenedAt === null,
});

/** Whether the pile is still sealed to everybody: nobody asked after its closing, and nobody opened it. */
export const isSealedPile = (tender: Closing, now: Date) =>
  tender.plansOpenedAt === null && (stateAt(tender, now) !== "closed" || tender.openingAskedBy === null);

/** The second opens them; whoever asked cannot. */
export const canOpenPile = (staff: Staff, tender: Closing, now: Date) =>
  !isSealedPile(tender, now) && whyNotSecond({ staff, right: "prepare" }, askedOf(tender)) === null;
