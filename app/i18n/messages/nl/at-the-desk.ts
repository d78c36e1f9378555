import { callDesk } from "./call-desk.ts";
import { callPhases } from "./call-phases.ts";
import { callSetup } from "./call-setup.ts";
import { deskLists } from "./desk-lists.ts";
import { revealWaits, revealWaitsProblems } from "./reveal-waits.ts";

/** What the screens of a call say at the desk, in one piece for the dictionary. */
export const atTheDesk = {
  ...callDesk,
  ...callPhases,
  ...callSetup,
  ...deskLists,
  ...revealWaits,
  ...revealWaitsProblems,
} as const;
