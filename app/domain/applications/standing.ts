import type { TenderState } from "#app/domain/tenders/states.ts";

import type { ApplicationState } from "./states.ts";

/** How a plan stands, in the words of its maker: what they know, never what staff are thinking. */
export const standings = [
  "draft",
  "sealed",
  "reading",
  "repair",
  "invited",
  "pitched",
  "winner",
  "reserve",
  "not_chosen",
  "declined",
  "withdrawn",
  "call_withdrawn",
  "call_failed",
  "anonymised",
] as const;
export type Standing = (typeof standings)[number];

type Call = {
  readonly isClosed: boolean;
  /** Something was asked, and there is time for it. */
  readonly canRepair: boolean;
  /** The state of the call, where it matters that it came to nothing. */
  readonly call?: TenderState;
};

/** What was still open when its call came to nothing stands as that; who was told before keeps what they were told. */
export function standingOf(state: ApplicationState, { isClosed, canRepair, call }: Call): Standing {
  if (isUndecided(state) && call === "withdrawn") return "call_withdrawn";
  if (isUndecided(state) && call === "no_suitable_candidate") return "call_failed";
  switch (state) {
    case "submitted":
      return isClosed ? "reading" : "sealed";
    case "checked":
      return "reading";
    case "repair_asked":
      return canRepair ? "repair" : "reading";
    case "shortlisted":
      return "invited";
    default:
      return state;
  }
}

const isUndecided = (state: ApplicationState) =>
  ["draft", "submitted", "checked", "repair_asked", "shortlisted", "pitched", "reserve"].includes(state);

export const phases = ["handed_in", "read", "evening", "result", "lease"] as const;
export type Phase = { readonly name: (typeof phases)[number]; readonly state: "done" | "now" | "later" };

/** How many phases are behind a plan, and whether it goes on from there. */
const reached: Readonly<Record<Standing, readonly [done: number, goesOn: boolean]>> = {
  draft: [0, false],
  sealed: [0, true],
  reading: [1, true],
  repair: [1, true],
  invited: [2, true],
  pitched: [3, true],
  winner: [4, true],
  reserve: [4, false],
  not_chosen: [4, false],
  declined: [2, false],
  withdrawn: [0, false],
  call_withdrawn: [0, false],
  call_failed: [0, false],
  anonymised: [0, false],
};

/** The way of a plan as far as it goes: what is behind it, where it is, what comes. Nothing comes after a refusal. */
export function phasesOf(standing: Standing): Phase[] {
  const [done, goesOn] = reached[standing];
  return phases.slice(0, goesOn ? phases.length : done).map((name, index) => ({
    name,
    state: index < done ? "done" : index === done ? "now" : "later",
  }));
}

export type Group = "yours" | "under_way" | "over";

/** Where a plan stands among one's own: what waits for its maker, what is on its way, what is over. */
export function groupOf(
  standing: Standing,
  { isOpen, isAnswered }: { readonly isOpen: boolean; readonly isAnswered: boolean },
): Group {
  if (standing === "repair" || (standing === "draft" && isOpen)) return "yours";
  if (standing === "invited") return isAnswered ? "under_way" : "yours";
  return ["sealed", "reading", "pitched", "winner", "reserve"].includes(standing) ? "under_way" : "over";
}

/** Whether a plan stands where it does because its call came to nothing. */
export const isOfCall = (standing: Standing) => standing === "call_withdrawn" || standing === "call_failed";
