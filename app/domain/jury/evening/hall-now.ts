import { openTurn } from "./conduct.ts";
import { countAll, countOf, type Live, planOf } from "./live-evening.ts";
import { leftAt } from "./pitch-timer.ts";
import { revealedSoFar, revealOrder, type Revealed } from "./reveal-order.ts";

/** Without names a pitch is only its number in the order of the evening; `name` is then empty. */
export type HallPlan = { readonly position: number; readonly name: string; readonly maker: string };
export type HallPlace = HallPlan & Pick<Revealed, "rank" | "points" | "wins">;

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
      /** Those of the places that win, and how many do in all: of a building one for each unit that somebody gets. */
      readonly winners: readonly HallPlace[];
      readonly winning: number;
      readonly also: readonly HallPlan[];
    };

export type HallClock = {
  readonly phase: "pitch" | "questions";
  readonly leftMs: number;
  readonly limitSeconds: number;
  readonly runs: boolean;
};

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

/** Nobody is ever shown as the last, and who did not come is not shown at all. */
function result(live: Live, withNames: boolean): HallNow {
  const order = revealOrder(live);
  if (order.length === 0) return { show: "later" };
  const places = revealedSoFar(live).map(({ applicationId, rank, points, wins }) => ({
    ...hallPlan(live, applicationId, withNames),
    rank,
    points,
    wins,
  }));
  const winners = places.filter(({ wins }) => wins !== null);
  const winning = order.filter(({ wins }) => wins !== null).length;
  const isWhole = places.length === order.length;
  return { show: "result", places, winners, winning, also: isWhole ? others(live, order, withNames) : [] };
}

/** Who else came, in the order of the evening, which says nothing of their place. */
function others(live: Live, order: readonly Revealed[], withNames: boolean): HallPlan[] {
  const onStage = new Set(order.map(({ applicationId }) => applicationId));
  const came = new Set(
    live.program.turns.filter(({ state }) => state !== "no_show").map(({ applicationId }) => applicationId),
  );
  return live.plans
    .filter(({ applicationId }) => came.has(applicationId) && !onStage.has(applicationId))
    .map(({ applicationId }) => hallPlan(live, applicationId, withNames));
}

function hallPlan(live: Live, applicationId: string, withNames: boolean): HallPlan {
  const position = live.plans.findIndex((plan) => plan.applicationId === applicationId) + 1;
  const plan = withNames ? planOf(live, applicationId) : null;
  return { position, name: plan?.tradeName ?? "", maker: plan?.maker ?? "" };
}
