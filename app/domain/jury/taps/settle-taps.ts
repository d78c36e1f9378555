import { isReason } from "#app/domain/jury/reason.ts";
import { isSealed } from "#app/domain/jury/rules.ts";
import type { SheetState } from "#app/domain/jury/states.ts";

import { countsLate } from "./grace.ts";

export type SettledTap = {
  readonly id: string;
  readonly device: string;
  readonly sequence: number;
  readonly kind: "score" | "seal";
  readonly applicationId: string;
  readonly criterionId: string | null;
  /** Null is "I don't know"; a seal has none. */
  readonly points: number | null;
  readonly reason: string;
  readonly tappedAt: Date;
  readonly shownAt: Date | null;
};

export type Line = {
  readonly points: number | null;
  readonly reason: string;
  readonly sequence: number;
  readonly tapId: string | null;
  readonly late: boolean;
};

export type DeskPitch = {
  readonly open: boolean;
  readonly closedAt: Date | null;
  readonly recused: boolean;
  readonly made: boolean;
  readonly sheet: SheetState | null;
  /** When its sheet was sealed; null while it is not. */
  readonly sealedAt: Date | null;
};

/** All that one juror's taps are judged by, as it stands before them. */
export type Desk = {
  readonly now: Date;
  /** Whether the evening is on at all. */
  readonly isOn: boolean;
  readonly pitches: ReadonlyMap<string, DeskPitch>;
  readonly criteria: ReadonlyMap<string, { readonly reasonRequired: boolean }>;
  /** By `lineKey`. */
  readonly lines: ReadonlyMap<string, Line>;
  /** Taps that were stored before, by id, in one text each (`fingerprint`). */
  readonly seen: ReadonlyMap<string, string>;
};

export type TapProblem =
  | "not-found"
  | "own-plan"
  | "judging-closed"
  | "sheet-sealed"
  | "pitch-closed"
  | "sheet-incomplete"
  | "key-reused";

export type Verdict = {
  readonly tap: SettledTap;
  readonly state: "stored" | "seen" | "refused";
  readonly late: boolean;
  readonly problem?: TapProblem;
  /** Of how many criteria a sheet lacks something that was to be sealed. */
  readonly missing?: number;
};

export type Settled = {
  readonly verdicts: readonly Verdict[];
  /** Lines that changed, by `lineKey`. */
  readonly lines: ReadonlyMap<string, Line>;
  /** Plans whose sheet is sealed by these taps. */
  readonly sealed: ReadonlySet<string>;
};

type Refused = { readonly problem: TapProblem; readonly missing?: number };

/** One name for one line of one sheet: a plan and a criterion. */
export const lineKey = (applicationId: string, criterionId: string) => `${applicationId} ${criterionId}`;

/** What makes two taps with one id the same tap. */
export function fingerprint(tap: Omit<SettledTap, "device" | "tappedAt" | "shownAt">): string {
  const { kind, applicationId, criterionId, points, reason, sequence } = tap;
  return JSON.stringify([kind, applicationId, criterionId, points, reason, sequence]);
}

/**
 * Judges taps one by one, the lowest sequence first. Of several for one line the highest sequence counts, in whatever
 * order they arrive; a tap that was seen before changes nothing; a refused one changes nothing and blocks none.
 */
export function settleTaps(desk: Desk, taps: readonly SettledTap[]): Settled {
  const lines = new Map<string, Line>();
  const sealed = new Set<string>();
  const seen = new Map(desk.seen);
  const lineAt = (key: string) => lines.get(key) ?? desk.lines.get(key);
  const verdicts = taps.toSorted(byOrder).map((tap): Verdict => {
    const known = seen.get(tap.id);
    if (known !== undefined && known === fingerprint(tap)) return { tap, state: "seen", late: false };
    const judged = known === undefined ? judge(tap) : { problem: "key-reused" as const };
    if (judged.problem) return { tap, state: "refused", late: false, ...judged };
    seen.set(tap.id, fingerprint(tap));
    if (tap.kind === "seal") sealed.add(tap.applicationId);
    else keep(tap, judged.late);
    return { tap, state: "stored", late: judged.late };
  });
  return { verdicts, lines, sealed };

  function judge(tap: SettledTap): Refused | { problem?: never; late: boolean } {
    const pitch = desk.pitches.get(tap.applicationId);
    if (pitch?.made) return { problem: "own-plan" };
    // To a juror with a tie this plan does not exist.
    if (!pitch || pitch.recused) return { problem: "not-found" };
    if (!desk.isOn) return { problem: "judging-closed" };
    const isClosed = isSealed({ state: pitch.sheet ?? "scoring" }) || sealed.has(tap.applicationId);
    // Sealing what is sealed is no mistake: the juror pressed it on two phones.
    if (isClosed && tap.kind === "seal") return { late: false };
    if (isClosed) return { problem: "sheet-sealed" };
    const late = !pitch.open;
    if (late && !isInTime(tap, pitch)) return { problem: "pitch-closed" };
    if (tap.kind === "seal") {
      const missing = countMissing(tap.applicationId);
      return missing === 0 ? { late } : { problem: "sheet-incomplete", missing };
    }
    return desk.criteria.has(tap.criterionId ?? "") ? { late } : { problem: "not-found" };
  }

  function isInTime({ shownAt, tappedAt }: SettledTap, { closedAt }: DeskPitch): boolean {
    return closedAt !== null && countsLate({ closedAt, shownAt, tappedAt, receivedAt: desk.now });
  }

  function countMissing(applicationId: string): number {
    return [...desk.criteria].filter(([id, { reasonRequired }]) => {
      const line = lineAt(lineKey(applicationId, id));
      return line === undefined || (reasonRequired && !isReason(line.reason));
    }).length;
  }

  function keep(tap: SettledTap, late: boolean): void {
    const key = lineKey(tap.applicationId, tap.criterionId ?? "");
    const before = lineAt(key);
    if (before && isAfter(before, tap)) return;
    const { points, reason, sequence, id: tapId } = tap;
    lines.set(key, { points, reason, sequence, tapId, late });
  }
}

function byOrder(a: SettledTap, b: SettledTap): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : 1);
}

/**
 * Two phones can come to one number at the same moment; then the id decides, so that the order of arrival never does.
 */
function isAfter(line: Line, tap: SettledTap): boolean {
  return line.sequence === tap.sequence ? (line.tapId ?? "") > tap.id : line.sequence > tap.sequence;
}
