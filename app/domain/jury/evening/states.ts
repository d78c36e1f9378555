import type { StateTable } from "#app/lib/state-table.ts";

/** The evening as its conductor leads it. In "ready" every pitch is still open for points, as without a conductor. */
export const eveningStates = ["ready", "running", "counting", "revealing", "over"] as const;
export type EveningState = (typeof eveningStates)[number];

export const eveningSteps = {
  ready: { begin: "running" },
  running: { finish: "counting" },
  counting: { continue: "running", reveal: "revealing" },
  revealing: { end: "over" },
  over: {},
} as const satisfies StateTable<EveningState>;

/** One pitch of the evening. Points are given while it is open. */
export const turnStates = ["waiting", "open", "closed", "no_show"] as const;
export type TurnState = (typeof turnStates)[number];

export const turnSteps = {
  waiting: { open: "open", miss: "no_show" },
  open: { close: "closed" },
  closed: { reopen: "open" },
  no_show: { return: "waiting" },
} as const satisfies StateTable<TurnState>;

/** What the hall sees before the reveal: the pitch with its counter, only the name, or a picture for the break. */
export const hallViews = ["counter", "name", "break"] as const;
export type HallView = (typeof hallViews)[number];

/** How the result is shown in the hall: place by place up to who wins, only who wins, or not tonight (`revealOrder`). */
export const revealStyles = ["three", "winner", "not_tonight"] as const;
export type RevealStyle = (typeof revealStyles)[number];

/** So many plans can be shown one by one: a building has at most so many units. */
export const MOST_SHOWN = 40;
