import { type Desk, lineKey, type Settled } from "./settle-taps.ts";
import type { LineNow, SheetNow, Tap } from "./tap-protocol.ts";

/** How the sheets stand that these taps were about, for the phone to show. Plans that are not there are left out. */
export function sheetsNow(desk: Desk, { lines, sealed }: Settled): SheetNow[] {
  return [...desk.pitches].flatMap(([applicationId, pitch]): SheetNow[] => {
    if (pitch.recused || pitch.made) return [];
    const own: Record<string, LineNow> = {};
    for (const criterionId of desk.criteria.keys()) {
      const key = lineKey(applicationId, criterionId);
      const line = lines.get(key) ?? desk.lines.get(key);
      if (line) own[criterionId] = { ...pointsOf(line.points), reason: line.reason, sequence: line.sequence };
    }
    const state = sealed.has(applicationId) ? "sealed" : (pitch.sheet ?? "scoring");
    const sealedAt = sealed.has(applicationId) ? desk.now : pitch.sealedAt;
    return [{ applicationId, state, sealedAt: sealedAt?.getTime(), isOpen: pitch.open, lines: own }];
  });
}

function pointsOf(points: number | null): { readonly points: Tap["points"] } {
  const step = ([1, 2, 3, 4, 5] as const).find((one) => one === points);
  return { points: step ?? "unknown" };
}
