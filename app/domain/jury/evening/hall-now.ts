import { openTurn } from "./conduct.ts";
import { countAll, countOf, type Live, planOf } from "./live-evening.ts";
import { leftAt } from "./pitch-timer.ts";
import type { RevealStyle } from "./states.ts";

/** Without names a pitch is only its number in the order of the evening; `name` is then empty. */
export type HallPlan = { readonly position: number; readonly name: string; readonly maker: string };
export type HallPlace = HallPlan & { readonly rank: number; readonly points: number | null };

/** What the hall sees. */
export type HallNow =
  | { readonly show: "welcome" | "break" | "later" }
  | { readonly show: "next"; readonly plan: HallPlan; readonly total: number }
  | {
      readonly show: "pitch";
      readonly plan: HallPlan;
      readonly total: number;
      readonly clock: HallClock | null;
      /** Null when the hall sees only the name. */
      readonly count: { readonly sealed: number; readonly awaited: number } | null;
    }
  | {
      readonly show: "counting";
      readonly sealed: number;
      readonly jurors: number;
      /** So many of the sealed sheets were typed in from paper. */
      readonly onPaper: number;
    }
  | {
      readonly show: "result";
      readonly places: readonly HallPlace[];
      readonly winner: HallPlace | null;
      readonly also: readonly HallPlan[];
    };

export type HallClock = {
  readonly phase: "pitch" | "questions";
  readonly leftMs: number;
  readonly limitSeconds: number;
  readonly runs: boolean;
};

/**
 * How many presses the reveal takes: one for each place that is shown, among the plans that got points. At most three, and
 * of three plans or fewer never the last one's: nobody is last on a screen.
 */
export function revealSteps(style: RevealStyle, plans: number): number {
  if (style === "not_tonight" || plans === 0) return 0;
  return style === "winner" ? 1 : Math.min(3, Math.max(1, plans - 1));
}

/** `withNames` is what the key of this screen allows. */
export function hallNow(live: Live, withNames: boolean): HallNow {
  const { program, hall } = live;
  if (program.state === "revealing" || program.state === "over") return result(live, withNames);
  if (hall === "break") return { show: "break" };
  if (program.state === "ready") return { show: "welcome" };
  if (program.state === "counting")
    return {
      show: "counting",
      sealed: countAll(live).sealed,
      jurors: live.seats.filter(({ state }) => state === "instructed").length,
      onPaper: live.cells.filter((cell) => cell.onPaper).length,
    };
  const turn = openTurn(program) ?? program.turns.find(({ state }) => state === "waiting");
  if (!turn) return { show: "break" };
  const about = { plan: hallPlan(live, turn.applicationId, withNames), total: program.turns.length };
  if (turn.state === "waiting") return { show: "next", ...about };
  const count = hall === "counter" ? countOf(live, turn) : null;
  return { show: "pitch", ...about, clock: clockOf(live), count };
}

export function clockOf({ program: { timer }, now }: Live): HallClock | null {
  if (!timer) return null;
  const { phase, limitSeconds, runningSince } = timer;
  return { phase, limitSeconds, leftMs: leftAt(timer, now), runs: runningSince !== null };
}

/** From the last place that is shown to the first; nobody is ever shown as the last, and who did not come is not shown at all. */
function result(live: Live, withNames: boolean): HallNow {
  const { style, step } = live.reveal;
  const scored = live.totals.filter(({ total }) => total !== null);
  const steps = revealSteps(style, scored.length);
  if (steps === 0) return { show: "later" };
  const ranked = scored
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ applicationId, rank, total }) => ({
      applicationId,
      place: { ...hallPlan(live, applicationId, withNames), rank, points: total },
    }));
  const podium = ranked.slice(0, steps).map(({ place }) => place);
  const isWhole = step >= steps;
  const onStage = new Set(ranked.slice(0, steps).map(({ applicationId }) => applicationId));
  const came = new Set(
    live.program.turns.filter(({ state }) => state !== "no_show").map(({ applicationId }) => applicationId),
  );
  // In the order of the evening, which says nothing of their place.
  const also = live.plans.filter(
    ({ applicationId }) => came.has(applicationId) && !onStage.has(applicationId),
  );
  return {
    show: "result",
    places: podium.filter(({ rank }) => rank > steps - step),
    winner: isWhole ? (podium[0] ?? null) : null,
    also: isWhole ? also.map(({ applicationId }) => hallPlan(live, applicationId, withNames)) : [],
  };
}

function hallPlan(live: Live, applicationId: string, withNames: boolean): HallPlan {
  const position = live.plans.findIndex((plan) => plan.applicationId === applicationId) + 1;
  const plan = withNames ? planOf(live, applicationId) : null;
  return { position, name: plan?.tradeName ?? "", maker: plan?.maker ?? "" };
}
