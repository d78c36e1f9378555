import { clockOf, type HallClock } from "./hall-now.ts";
import { openTurn, type Turn } from "./conduct.ts";
import { cellOf, type Live, planOf } from "./live-evening.ts";
import { revealedSoFar } from "./reveal-order.ts";

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
  /**
   * Whom the hall has seen win by now, with the unit that they get of a building. None for a juror with a tie to one of
   * them: for those the screen in the hall is enough.
   */
  readonly winners: readonly { readonly name: string; readonly unit: string }[];
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
    winners: say === "revealing" ? winnersFor(live, seatId) : [],
  };
}

/** Which sentence a phone says: between two pitches another one after the last, and the winners once there are some. */
export function sentenceOf({ say, name, winners }: Pick<JurorNow, "say" | "name" | "winners">) {
  if (say === "between" && name === "") return "betweenLast";
  return say === "revealing" && winners.length > 0 ? "won" : say;
}

/** The winners in one line, as they stand on a phone. */
export const winnersLine = (winners: JurorNow["winners"]): string =>
  winners.map(({ name, unit }) => (unit ? `${name} (${unit})` : name)).join(", ");

function winnersFor(live: Live, seatId: string): JurorNow["winners"] {
  const won = revealedSoFar(live).filter(({ wins }) => wins !== null);
  if (won.some(({ applicationId }) => cellOf(live, seatId, applicationId)?.tie)) return [];
  return won.flatMap(({ applicationId, wins }) => {
    const name = planOf(live, applicationId)?.tradeName;
    return name ? [{ name, unit: wins ?? "" }] : [];
  });
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
