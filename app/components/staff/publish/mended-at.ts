import type { MendedAt } from "#app/components/forms/form-view.ts";
import type { ReadyProblem } from "#app/domain/tenders/find-lacks.server.ts";
import { paths } from "#app/paths.ts";

/** The field or the part of the draft where each lack is mended; the rest is mended on pages of the space. */
const inDraft: Partial<Record<ReadyProblem, string>> = {
  "no-introduction": "introduction",
  "no-lease-start": "leaseStartsOn",
  "no-discount-reason": "discountReason",
  "no-discount-end": "discountEndsOn",
  "discount-ends-early": "discountEndsOn",
  "discount-too-long": "discountEndsOn",
  "allonge-one-year": "discountEndsOn",
  "no-discount-approver": "discountApproverId",
  "approver-left": "discountApproverId",
  "own-discount": "discountApproverId",
  "allonge-out-of-range": "rent",
  "opens-in-the-past": "opensAt-day",
  "closes-in-the-past": "closesAt-day",
  "open-too-short": "closesAt-day",
  "timetable-out-of-order": "timetable",
  "no-such-time": "timetable",
  "window-not-asked": "criteria",
  "weights-not-whole": "criteria",
  "weights-not-100": "criteria",
  "jury-not-complete": "seats",
  "residents-without-seats": "seats",
  "professionals-without-seats": "seats",
  "residents-quorum-over-seats": "jury",
  "professionals-quorum-over-seats": "jury",
};

/** Where what keeps a draft from publication is mended: in the draft itself, or on which page of its space. */
export function lacksMendedAt(spaceId: string): MendedAt {
  const onPages: Partial<Record<ReadyProblem, string>> = {
    "no-energy-label": paths.staff.property(spaceId),
    "energy-label-expired": paths.staff.property(spaceId),
    "allonge-priority-area": paths.staff.value(spaceId),
    "no-value": paths.staff.value(spaceId),
    "rents-differ-from-value": paths.staff.value(spaceId),
    "reductions-do-not-add-up": paths.staff.value(spaceId),
    "realm-undecided": paths.staff.realm(spaceId),
    "realm-unread": paths.staff.realm(spaceId),
    "units-do-not-add-up": paths.staff.building(spaceId),
    "unit-is-let": paths.staff.building(spaceId),
    "no-discount-budget": paths.staff.budget(),
    "discount-over-budget": paths.staff.budget(),
  };
  const pages = new Map(Object.entries(onPages));
  const fields = new Map(Object.entries(inDraft));
  return (problem) => {
    const field = problem.startsWith("rent-path-") ? "rent" : fields.get(problem);
    return pages.get(problem) ?? (field ? `#${field}` : null);
  };
}

/** The same for whoever reads a proposal: that is frozen, so all but the room of a year goes back with the reason. */
export function lacksMendedByReturn(spaceId: string): MendedAt {
  const mendedAt = lacksMendedAt(spaceId);
  return (problem) => {
    const place = mendedAt(problem);
    return place === null || place === paths.staff.budget() ? place : "#reason";
  };
}
