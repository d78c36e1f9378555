import type { StateTable } from "#app/lib/state-table.ts";

export const tenderStates = [
  "draft",
  "review",
  "scheduled",
  "open",
  "closed",
  "selection",
  "pitching",
  "decided",
  "published",
  "leasing",
  "let",
  "withdrawn",
  "no_suitable_candidate",
] as const;
export type TenderState = (typeof tenderStates)[number];

/** Every step a tender can take (product.md, States). What came to nothing is reopened as a call of its own (`reopensId`). */
export const tenderSteps = {
  draft: { propose: "review", withdraw: "withdrawn" },
  review: { return: "draft", approve: "scheduled", withdraw: "withdrawn" },
  scheduled: { open: "open", withdraw: "withdrawn" },
  open: { close: "closed", withdraw: "withdrawn" },
  closed: { select: "selection", withdraw: "withdrawn", fail: "no_suitable_candidate" },
  selection: { invite: "pitching", withdraw: "withdrawn", fail: "no_suitable_candidate" },
  pitching: { decide: "decided", withdraw: "withdrawn", fail: "no_suitable_candidate" },
  decided: { publish: "published", withdraw: "withdrawn" },
  published: { lease: "leasing", fail: "no_suitable_candidate" },
  leasing: { complete: "let", fail: "no_suitable_candidate" },
  let: {},
  withdrawn: {},
  no_suitable_candidate: {},
} as const satisfies StateTable<TenderState>;

type Timed = { readonly state: TenderState; readonly opensAt: Date | null; readonly closesAt: Date | null };

/**
 * The state that counts at this moment: the clock opens and closes a tender, the row follows when a job comes by.
 * At exactly `closesAt` it is closed.
 */
export function stateAt(tender: Timed, now: Date): TenderState {
  const { state, opensAt, closesAt } = tender;
  const opened = state === "scheduled" && opensAt !== null && now >= opensAt ? "open" : state;
  return opened === "open" && closesAt !== null && now >= closesAt ? "closed" : opened;
}
