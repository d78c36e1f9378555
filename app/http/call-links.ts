import type { DeskTask } from "#app/domain/leases/desk-tasks.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import type { TenderState } from "#app/domain/tenders/states.ts";
import { paths } from "#app/paths.ts";

type Stands = {
  readonly isOpened: boolean;
  /** What waits for this reader at the call. */
  readonly tasks: readonly Pick<DeskTask, "kind" | "leaseId">[];
};

/**
 * The pages where a call goes on, as far as this member of staff may enter them. The first is the next step: the plans
 * while one waits for a choice, the letters once all are chosen.
 */
export function linksFor(staff: Staff, state: TenderState, tenderId: string, { isOpened, tasks }: Stands) {
  if (state === "closed" && !isOpened)
    return [{ href: paths.staff.opening(tenderId), label: "opening.link" }] as const;
  switch (state) {
    case "draft":
      if (!mayDo(staff, "prepare")) return [];
      return [{ href: paths.staff.tenderDraft(tenderId), label: "staff.tender.toDraft" }] as const;
    case "review":
      return [{ href: paths.staff.tenderReview(tenderId), label: "staff.tender.toReview" }] as const;
    case "closed":
    case "selection": {
      const proof = { href: paths.staff.opening(tenderId), label: "opening.proof" } as const;
      if (!mayDo(staff, "plans")) return [proof];
      const plans = { href: paths.staff.applications(tenderId), label: "staff.tender.toPlans" } as const;
      const shortlist = { href: paths.staff.shortlist(tenderId), label: "staff.tender.toShortlist" } as const;
      const isChosen = tasks.some(({ kind }) => kind === "send");
      return isChosen ? [shortlist, plans, proof] : [plans, shortlist, proof];
    }
    case "pitching":
      return [{ href: paths.staff.evening(tenderId), label: "staff.tender.toEvening" }] as const;
    case "decided":
    case "published":
    case "leasing":
    case "let": {
      const result = { href: paths.staff.result(tenderId), label: "staff.tender.toResult" } as const;
      const leaseId = tasks.find((task) => task.leaseId)?.leaseId;
      return leaseId
        ? ([{ href: paths.staff.lease(leaseId), label: "callDesk.toLease" }, result] as const)
        : ([result] as const);
    }
    case "withdrawn":
    case "no_suitable_candidate":
      return [{ href: paths.staff.ending(tenderId), label: "ending.after" }] as const;
    default:
      return [];
  }
}
