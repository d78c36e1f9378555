import type { ReadyProblem } from "#app/domain/tenders/find-lacks.server.ts";

/** What a call is made ready by, in the order of the steps to publication. */
export const readyGroups = [
  "label",
  "realm",
  "value",
  "building",
  "text",
  "rent",
  "timetable",
  "criteria",
  "jury",
] as const;
export type ReadyGroup = (typeof readyGroups)[number];

type RentPath = Extract<ReadyProblem, `rent-path-${string}`>;

const groups: Readonly<Record<Exclude<ReadyProblem, RentPath>, ReadyGroup>> = {
  "no-energy-label": "label",
  "energy-label-expired": "label",
  "realm-undecided": "realm",
  "realm-unread": "realm",
  "no-value": "value",
  "rents-differ-from-value": "value",
  "reductions-do-not-add-up": "value",
  "units-do-not-add-up": "building",
  "unit-is-let": "building",
  "no-introduction": "text",
  "no-lease-start": "rent",
  "no-discount-reason": "rent",
  "no-discount-end": "rent",
  "discount-ends-early": "rent",
  "discount-too-long": "rent",
  "allonge-out-of-range": "rent",
  "allonge-one-year": "rent",
  "allonge-priority-area": "rent",
  "no-discount-approver": "rent",
  "approver-left": "rent",
  "own-discount": "rent",
  "no-discount-budget": "rent",
  "discount-over-budget": "rent",
  "timetable-out-of-order": "timetable",
  "opens-in-the-past": "timetable",
  "closes-in-the-past": "timetable",
  "open-too-short": "timetable",
  "no-such-time": "timetable",
  "window-not-asked": "criteria",
  "weights-not-whole": "criteria",
  "weights-not-100": "criteria",
  "jury-not-complete": "jury",
  "residents-without-seats": "jury",
  "professionals-without-seats": "jury",
  "residents-quorum-over-seats": "jury",
  "professionals-quorum-over-seats": "jury",
};

/** Which part of a call a lack belongs to. */
export const readyGroupOf = (name: ReadyProblem): ReadyGroup => (isOfRentPath(name) ? "rent" : groups[name]);

const isOfRentPath = (name: ReadyProblem): name is RentPath => name.startsWith("rent-path-");
