import { clockOf, type HallClock } from "./hall-now.ts";
import { openTurn, type Turn } from "./conduct.ts";
import { cellOf, type Live, planOf } from "./live-evening.ts";

/** What a juror is told of the evening: what is on now, and whether their own points are waited for. */
export type JurorNow = {
  readonly say:
    "soon" | "between" | "open" | "tied" | "sealed" | "asked" | "counting" | "agree" | "agreed" | "revealing";
  /** Of the pitch that is on, or comes next. */
  readonly position: number;
  readonly total: number;
  readonly applicationId: string;
  /** Empty where a tie hides it, and where no pitch is on or next. */
  readonly name: string;
  /** When the conductor asked for the points; a new moment is said aloud once more. */
  readonly askedAt: string;
  /** The clock on stage; null when there is none. */
  readonly clock: HallClock | null;
};

/** Nothing of other jurors goes into it: not their points, not how many are in, and not when. */
export function jurorNow(live: Live, seatId: string): JurorNow {
  const { program } = live;
  const turn = openTurn(program) ?? program.turns.find(({ state }) => state === "waiting") ?? null;
  const tie = turn ? cellOf(live, seatId, turn.applicationId)?.tie === true : false;
  const asked = turn ? cellOf(live, seatId, turn.applicationId)?.remindedAt : null;
  const say = whatToSay(live, seatId, turn, tie);
  return {
    say,
    position: turn ? program.turns.indexOf(turn) + 1 : program.turns.length,
    total: program.turns.length,
    applicationId: turn && !tie ? turn.applicationId : "",
    name: turn && !tie ? (planOf(live, turn.applicationId)?.tradeName ?? "") : "",
    askedAt: say === "asked" ? (asked?.toISOString() ?? "") : "",
    clock: clockOf(live),
  };
}

/**
 * Which pitch takes this juror's points now: all of them before the evening begins, else the one on stage; null for none.
 * So a sheet that is open on a phone closes and opens with the conductor's press.
 */
export function takesPoints({ say, applicationId }: JurorNow): "all" | string | null {
  if (say === "soon") return "all";
  return say === "open" || say === "asked" || say === "sealed" ? applicationId : null;
}

function whatToSay(live: Live, seatId: string, turn: Turn | null, tie: boolean): JurorNow["say"] {
  const { state } = live.program;
  if (state === "ready") return "soon";
  if (state === "revealing" || state === "over") return "revealing";
  if (state === "counting") return agreement(live, seatId);
  if (turn?.state !== "open") return "between";
  if (tie) return "tied";
  const cell = cellOf(live, seatId, turn.applicationId);
  if (cell?.sheet === "sealed") return "sealed";
  return cell?.remindedAt ? "asked" : "open";
}

function agreement({ chairSeatId, approvals }: Live, seatId: string): "counting" | "agree" | "agreed" {
  if (chairSeatId !== seatId) return "counting";
  return approvals.some(({ role }) => role === "chair") ? "agreed" : "agree";
}
