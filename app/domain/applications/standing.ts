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
  "anonymised",
] as const;
export type Standing = (typeof standings)[number];

/** `isClosed`: the call is. `canRepair`: something was asked, and there is time for it. */
export function standingOf(
  state: ApplicationState,
  { isClosed, canRepair }: { readonly isClosed: boolean; readonly canRepair: boolean },
): Standing {
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
