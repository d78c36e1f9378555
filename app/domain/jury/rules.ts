import { stateAt, type TenderState } from "#app/domain/tenders/states.ts";

import type { SheetState } from "./states.ts";
import { GRACE_MINUTES } from "./taps/grace.ts";

type Timed = { readonly state: TenderState; readonly opensAt: Date | null; readonly closesAt: Date | null };

/** What keeps a juror from a plan: a tie that was declared, or being one of its makers, now or before. */
type Bond = { readonly recused: boolean; readonly made: boolean };

/**
 * A juror scores while the evening is on, this pitch is open, the own sheet is not sealed, and there is no bond. Which
 * pitch is open the conductor says; without one they all are (`scoringWindows`).
 */
export function canScore(
  tender: Timed,
  pitch: { readonly scoringOpen: boolean },
  sheet: { readonly state: SheetState } | null,
  bond: Bond,
  now: Date,
): boolean {
  const evening = stateAt(tender, now) === "pitching";
  return evening && pitch.scoringOpen && !bond.recused && !bond.made && !isSealed(sheet);
}

/** A sheet on paper was filled in before the close: it counts when it is typed in within the published grace, as late. */
export function countsOnPaper(
  tender: Timed,
  pitch: { readonly scoringOpen: boolean; readonly scoringClosedAt: Date | null },
  sheet: { readonly state: SheetState } | null,
  bond: Bond,
  now: Date,
): boolean {
  const { scoringOpen, scoringClosedAt } = pitch;
  if (scoringOpen || !scoringClosedAt) return false;
  const isInTime = now.getTime() <= scoringClosedAt.getTime() + GRACE_MINUTES * 60_000;
  return isInTime && canScore(tender, { scoringOpen: true }, sheet, bond, now);
}

/** Whether the evening is on and this pitch takes points now. */
export const takesPoints = (tender: Timed, pitch: { readonly isOpen: boolean }, now: Date) =>
  stateAt(tender, now) === "pitching" && pitch.isOpen;

/** Whether the evening is on and only this pitch is not: before its turn, or after it. */
export const isWaitingForPitch = (
  tender: Timed,
  pitch: { readonly scoringOpen: boolean },
  sheet: { readonly state: SheetState } | null,
  now: Date,
) => stateAt(tender, now) === "pitching" && !pitch.scoringOpen && !isSealed(sheet);

/** Whether a sheet is closed to its own juror: sealed, and still so once the result is shown. */
export const isSealed = (sheet: { readonly state: SheetState } | null) => sheet?.state === "sealed";

/**
 * Whether a juror may still say that they cannot: before their first point, for what was given stays. Whoever must go
 * home later tells the conductor.
 */
export const canDecline = (seat: { readonly hasSheet: boolean }) => !seat.hasSheet;

/** The jury's seats can change until the call is published; after that its size is a promise, and only who cannot is replaced. */
export const canComposeJury = (tender: { state: TenderState }) => tender.state === "draft";
