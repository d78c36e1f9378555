import { stateAt, type TenderState } from "#app/domain/tenders/states.ts";

import type { SheetState } from "./states.ts";

type Timed = { readonly state: TenderState; readonly opensAt: Date | null; readonly closesAt: Date | null };

/** A juror scores while the evening is on, this pitch is open, the own sheet is not sealed, and there is no tie. */
export function canScore(
  tender: Timed,
  pitch: { readonly scoringOpen: boolean },
  sheet: { readonly state: SheetState } | null,
  recused: boolean,
  now: Date,
): boolean {
  const evening = stateAt(tender, now) === "pitching";
  return evening && pitch.scoringOpen && !recused && !isSealed(sheet);
}

export const isSealed = (sheet: { readonly state: SheetState } | null) =>
  sheet?.state === "sealed" || sheet?.state === "revealed";

/** The jury's seats can change until the call is published; after that its size is a promise. */
export const canComposeJury = (tender: { state: TenderState }) => tender.state === "draft";
