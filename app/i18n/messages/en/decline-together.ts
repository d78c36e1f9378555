import type { Same } from "../../same.ts";
import type { declineTogether as source } from "../nl/decline-together.ts";

export const declineTogether: Same<typeof source> = {
  "together.decline.go": "Decline together",
  "together.decline.title": "Decline together",
  "together.decline.lead":
    "Write the reasons once, for all plans below. Your choice then waits at the shortlist: nothing is sent yet.",
  "together.decline.plans": ({ count }) =>
    count === 1 ? "1 plan without a choice" : `${count} plans without a choice`,
  "together.decline.left": ({ count }) =>
    count === 1
      ? "1 plan that you ticked stays as it is: it has a choice already, its maker is still mending it, or you made or typed it yourself."
      : `${count} plans that you ticked stay as they are: they have a choice already, their makers are still mending them, or you made or typed them yourself.`,
  "together.decline.nothing": "You ticked no plan that waits for a choice.",
  "together.decline.back": "Back to the plans",
  "together.decline.reasons": "Why not? Per criterion, in words for each entrepreneur",
  "together.decline.hint":
    "Every entrepreneur reads these words. Write only what is true of each of these plans. A reason that a plan has already stays. What you leave empty you write later, at each plan itself.",
  "together.decline.save": ({ count }) => (count === 1 ? "Decline 1 plan" : `Decline ${count} plans`),
  "together.decline.complete": "Are these plans complete?",
  "together.next": "Save and go to the next plan",
};
