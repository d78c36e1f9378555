import { type Panel, panels } from "#app/domain/people/actor.ts";

import type { SeatState } from "./states.ts";

type Pair = { readonly seatId: string; readonly applicationId: string };
type Seat = { readonly id: string; readonly panel: Panel; readonly state: SeatState };

type Judged = {
  /** All seats of the jury, also of who never came in. */
  readonly seats: readonly Seat[];
  /** The pitches that were given. */
  readonly plans: readonly string[];
  /** Lines of sealed sheets alone: each sheet has at least one. */
  readonly scores: readonly Pair[];
  /** `made`: nobody declared it, for who sits there makes or made that plan. */
  readonly recusals: readonly (Pair & { readonly made?: boolean })[];
};

/** Why a juror gave a plan no points: never came in, cannot, sealed no sheet, declared a tie, or makes the plan. */
export type WhyNone = "never_came" | "declined" | "unsealed" | "tied" | "maker";

export type Unscored = {
  readonly seatId: string;
  readonly why: WhyNone;
  /** For which plans; none of them means for every plan. */
  readonly plans: readonly string[];
};

export type PanelTurnout = { readonly panel: Panel; readonly seats: number; readonly scored: number };

/** Of each panel that has seats, how many gave points to at least one plan. */
export function panelTurnout({ seats, plans, scores }: Judged): PanelTurnout[] {
  const given = new Set(
    scores.filter(({ applicationId }) => plans.includes(applicationId)).map(({ seatId }) => seatId),
  );
  return panels
    .map((panel) => seats.filter((seat) => seat.panel === panel))
    .flatMap((of) =>
      of[0]
        ? [{ panel: of[0].panel, seats: of.length, scored: of.filter(({ id }) => given.has(id)).length }]
        : [],
    );
}

/** Every juror without points for a plan that was pitched, with the reason; a reason that holds for all is told once. */
export function unscoredBy({ seats, plans, scores, recusals }: Judged): Unscored[] {
  const given = new Set(scores.map(keyOf));
  const tied = new Set(recusals.filter(({ made }) => !made).map(keyOf));
  const own = new Set(recusals.filter(({ made }) => made).map(keyOf));
  return seats.flatMap((seat): Unscored[] => {
    const without = plans.filter((applicationId) => !given.has(keyOf({ seatId: seat.id, applicationId })));
    const among = (pairs: ReadonlySet<string>) =>
      without.filter((applicationId) => pairs.has(keyOf({ seatId: seat.id, applicationId })));
    const [ties, made] = [among(tied), among(own)];
    const rest = without.filter(
      (applicationId) => !ties.includes(applicationId) && !made.includes(applicationId),
    );
    const line = (why: WhyNone, about: readonly string[]): Unscored[] =>
      about.length === 0 ? [] : [{ seatId: seat.id, why, plans: about.length === plans.length ? [] : about }];
    return [...line("maker", made), ...line("tied", ties), ...line(whyNone(seat), rest)];
  });
}

const whyNone = ({ state }: Seat): WhyNone =>
  state === "invited" ? "never_came" : state === "declined" ? "declined" : "unsealed";

const keyOf = ({ seatId, applicationId }: Pair) => `${seatId}:${applicationId}`;
