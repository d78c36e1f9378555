import type { StateTable } from "#app/lib/state-table.ts";

export const applicationStates = [
  "draft",
  "submitted",
  "withdrawn",
  "checked",
  "repair_asked",
  "shortlisted",
  "declined",
  "pitched",
  "winner",
  "reserve",
  "not_chosen",
  "anonymised",
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/**
 * Every step a plan can take (product.md, States). A plan that is erased while it could still be taken back is withdrawn
 * first; a winner is erased only once no lease runs on the plan.
 */
export const applicationSteps = {
  draft: { submit: "submitted", withdraw: "withdrawn" },
  submitted: {
    reopen: "draft",
    withdraw: "withdrawn",
    check: "checked",
    ask_repair: "repair_asked",
    shortlist: "shortlisted",
    decline: "declined",
  },
  withdrawn: { anonymise: "anonymised" },
  checked: {
    ask_repair: "repair_asked",
    shortlist: "shortlisted",
    decline: "declined",
    withdraw: "withdrawn",
  },
  repair_asked: { repair: "checked", expire: "checked", withdraw: "withdrawn" },
  shortlisted: { pitch: "pitched", withdraw: "withdrawn" },
  declined: { anonymise: "anonymised" },
  pitched: { win: "winner", reserve: "reserve", pass_over: "not_chosen", anonymise: "anonymised" },
  winner: { withdraw: "withdrawn", anonymise: "anonymised" },
  reserve: { win: "winner", anonymise: "anonymised" },
  not_chosen: { anonymise: "anonymised" },
  anonymised: {},
} as const satisfies StateTable<ApplicationState>;

/** A plan in one of these states counts as handed in. */
export const submittedStates = applicationStates.filter(
  (state) => !["draft", "withdrawn", "anonymised"].includes(state),
);
