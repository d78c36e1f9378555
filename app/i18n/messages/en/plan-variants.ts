import type { planVariants as source } from "../nl/plan-variants.ts";
import type { Same } from "../../same.ts";

export const planVariants: Same<typeof source> = {
  "applicant.part.social": "Value for the neighbourhood",
  "applicant.social.lead":
    "Tell briefly what the neighbourhood gets out of your business. Half a page will do.",
  "applicant.social.socialValue": "What does your business give the neighbourhood?",
  "applicant.social.socialValueHint":
    "Who will come in? What can people do or learn there? Name something that you can count.",
  "applicant.social.example":
    "Every Wednesday there is a free hour for people who find walking hard. Two young people from the school next door do their work placement with me each year. The waiting room is a living room: anybody who wants a chat is welcome.",
  "applicant.handIn.busy": "Handing in your plan …",
  "applicant.handIn.offline":
    "No connection. Your plan has not been handed in yet. Keep this page open: we keep trying.",
  "staff.plan.social": "Value for the neighbourhood",
  "staff.draft.planVariant": "What do people hand in?",
  "staff.draft.planVariantHint":
    "Light suits a small space or a starter who wants to begin soon. The shop window does not count then.",
  "problems.window-not-asked": ({ weight }) =>
    `A light plan has no shop-window plan. Set the window to 0% and share out its ${weight}% over the other criteria. At 0% the criterion goes.`,
  "staff.draft.planVariant.full":
    "Whole plan: motivation, business plan, financial plan and shop-window plan",
  "staff.draft.planVariant.light":
    "Light: business plan, financial plan and a short text on the value for the neighbourhood",
  "spaces.page.handIn": "What you hand in",
  "jury.plan.social": "What does the neighbourhood get out of it?",
};
