import { type Panel, panels } from "#app/domain/people/actor.ts";

import { openTurn } from "./conduct.ts";
import { cellOf, type Live, planOf, tileOf } from "./live-evening.ts";

/** So much later than announced is an evening late. */
const LATE_MILLISECONDS = 5 * 60_000;

/** A phone of a juror that was in touch this evening and is not any more, since when by the server's clock. */
export type SilentPhone = { readonly seatId: string; readonly since: Date };

/** What the conductor must notice. Names and moments; never points, nor when somebody gave them. */
export type Signal =
  | { readonly kind: "silent"; readonly name: string; readonly at: string }
  | { readonly kind: "missing"; readonly plan: string; readonly names: readonly string[] }
  | { readonly kind: "few"; readonly of: "whole" | Panel; readonly here: number; readonly needed: number }
  | { readonly kind: "late"; readonly plan: string; readonly at: string }
  | { readonly kind: "left" | "came"; readonly name: string; readonly at: string }
  | { readonly kind: "tie"; readonly name: string; readonly plan: string };

/** Those that ask for something to be done now. */
export const isUrgent = ({ kind }: Signal): boolean =>
  kind === "silent" || kind === "missing" || kind === "few" || kind === "late";

/** The signals of an evening that is on, the urgent ones first; none before it begins and after it was revealed. */
export function signalsOf(live: Live, silent: readonly SilentPhone[]): Signal[] {
  const { state } = live.program;
  if (state !== "running" && state !== "counting") return [];
  const all = [
    ...silentOnes(live, silent),
    ...missing(live),
    ...few(live),
    ...late(live),
    ...whoCame(live),
    ...ties(live),
  ];
  return all.toSorted((one, other) => Number(isUrgent(other)) - Number(isUrgent(one)));
}

const isHere = ({ state, leftAt }: Live["seats"][number]) => state === "instructed" && !leftAt;

/** Who has something to give yet, and whose phone is not in touch: what they tap waits on the phone. */
function silentOnes(live: Live, silent: readonly SilentPhone[]): Signal[] {
  const gives = (seat: Live["seats"][number]) =>
    live.program.turns.some(
      (turn) => turn.state !== "no_show" && ["none", "busy"].includes(tileOf(live, seat, turn)),
    );
  return live.seats
    .filter((seat) => isHere(seat) && gives(seat))
    .flatMap((seat): Signal[] => {
      const since = silent.find(({ seatId }) => seatId === seat.id)?.since;
      return since ? [{ kind: "silent", name: seat.name, at: since.toISOString() }] : [];
    });
}

/** Pitches that are closed while somebody's sheet is not in. */
function missing(live: Live): Signal[] {
  return live.program.turns.flatMap((turn): Signal[] => {
    if (turn.state !== "closed") return [];
    const names = live.seats
      .filter((seat) => ["none", "busy"].includes(tileOf(live, seat, turn)))
      .map(({ name }) => name);
    return names.length > 0 ? [{ kind: "missing", plan: nameOf(live, turn.applicationId), names }] : [];
  });
}

/** Fewer jurors in the hall than the rules ask for, of the whole jury or of a panel: the result would have to wait. */
function few(live: Live): Signal[] {
  const needed = { whole: live.quorum.whole, ...live.quorum.panels };
  const there = live.seats.filter(isHere);
  const gaps = (["whole", ...panels] as const).map((of) => ({
    kind: "few" as const,
    of,
    here: there.filter(({ panel }) => of === "whole" || panel === of).length,
    needed: needed[of],
  }));
  return live.program.state === "running" ? gaps.filter((gap) => gap.here < gap.needed) : [];
}

/** The pitch that is on began later than announced, or the next one should have begun. */
function late(live: Live): Signal[] {
  const { program, now } = live;
  const turn = openTurn(program) ?? program.turns.find(({ state }) => state === "waiting");
  const announced = turn && planOf(live, turn.applicationId)?.startsAt;
  if (!announced || program.state !== "running") return [];
  const begun = turn.openedAt ?? now;
  if (begun.getTime() - announced.getTime() < LATE_MILLISECONDS) return [];
  return [{ kind: "late", plan: nameOf(live, turn.applicationId), at: announced.toISOString() }];
}

function whoCame({ seats, program: { begunAt } }: Live): Signal[] {
  return seats.flatMap(({ name, state, leftAt, acceptedAt }): Signal[] => {
    if (state !== "instructed") return [];
    if (leftAt) return [{ kind: "left", name, at: leftAt.toISOString() }];
    const cameLate = begunAt && acceptedAt && acceptedAt > begunAt;
    return cameLate ? [{ kind: "came", name, at: acceptedAt.toISOString() }] : [];
  });
}

function ties(live: Live): Signal[] {
  return live.program.turns.flatMap(({ applicationId }) =>
    live.seats
      .filter(({ id }) => cellOf(live, id, applicationId)?.tie)
      .map(({ name }): Signal => ({ kind: "tie", name, plan: nameOf(live, applicationId) })),
  );
}

const nameOf = (live: Live, applicationId: string) => planOf(live, applicationId)?.tradeName ?? "";
