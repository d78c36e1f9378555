import type { Same } from "../../same.ts";
import type { callDesk as source } from "../nl/call-desk.ts";

/** The page of one call at the desk: what waits, its plans, why it stays fair; and the list of all spaces. */
export const callDesk: Same<typeof source> = {
  "callDesk.todo": "To do",
  "callDesk.allPlans": ({ count }) => (count === 1 ? "See the plan" : `All ${count} plans`),
  "callDesk.toLease": "To the lease",
  "callDesk.rules": "The rules of this call",
  "callDesk.fair": "How it stays fair",
  "callDesk.fair.rules": "What the jury weighs, the rent and the timetable are fixed.",
  "callDesk.fair.reason": "Every decision has a reason. The entrepreneur reads it too.",
  "spaceList.none": "There are no spaces yet.",
  "spaceList.kind": "Kind",
  "spaceList.call": "Call",
  "spaceList.toCall": ({ address }) => `To the call of ${address}`,
};
