import { databaseNow } from "#app/domain/events/write.server.ts";
import { partsOf, type PlanPart } from "#app/domain/applications/plan-parts.ts";
import { findOwnApplication } from "#app/domain/applications/queries.server.ts";
import { canEditPlan, canTakeBack } from "#app/domain/applications/rules.ts";
import { mayWrite } from "#app/domain/applications/together/members.ts";
import { canAskMembers } from "#app/domain/applications/together/rules.ts";
import { endedIn } from "#app/domain/tenders/ending/ending.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";

import { found, foundId, readAs, requireEntrepreneur } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { pageTitle } from "./page-title.server.ts";
import { planPeople } from "./plan-people.ts";

/** What every page of the workspace shows of a plan, read through one of its makers; 404 for anybody else's. */
export async function readPlanPage(request: Request, params: { applicationId?: string | undefined }) {
  const { actor, person } = await requireEntrepreneur(request);
  const applicationId = foundId(params.applicationId);
  return readAs(actor, async (tx) => {
    const { plan, tender, space, owner, contact, houseStyle, members, mark, changedAt, parts, files } = found(
      await findOwnApplication(tx, actor.personId, applicationId),
    );
    const rules = found(tender.rules);
    const now = await databaseNow(tx);
    const together = planPeople({ plan, owner, members, parts }, actor.personId, now);
    const isOwner = together.role === "owner";
    const isOpen = canEditPlan(plan, tender, now);
    const partOf = (name: PlanPart) => parts.find((part) => part.part === name);
    return {
      once: newOnceKey(),
      applicationId,
      corporationId: plan.corporationId,
      tenderId: plan.tenderId,
      person: { name: person.name, email: person.email },
      address: addressOf(rules),
      city: rules.space.city,
      contact,
      /** Whose space it is, for the header of the page. */
      whose: { corporation: contact.name, houseStyle },
      slug: space.slug,
      spaceId: space.id,
      rules,
      state: plan.state,
      tradeName: plan.tradeName,
      knows: plan.knows,
      receiptNumber: plan.receiptNumber,
      submittedAt: plan.submittedAt?.toISOString() ?? null,
      contentHash: plan.contentHash,
      /** How it came in when staff entered it. */
      mark,
      closesAt: rules.timetable.closesAt,
      callState: tender.state,
      /** Why the call came to nothing; null while it goes on. */
      ended: endedIn(tender),
      isOpen,
      rulesChangedAt: changedUnder(plan, tender, changedAt, now),
      /** Nothing on the page can be changed: it was handed in, the call is over, or the reader only reads along. */
      isLocked: !isOpen || !mayWrite(together.role),
      canTakeBack: isOwner && canTakeBack(plan, tender, now),
      together,
      mayAskMembers: isOwner && canAskMembers(plan, tender, now),
      now: now.toISOString(),
      files,
      parts: partsOf(rules).map((name) => {
        const part = partOf(name);
        return {
          name,
          complete: part?.complete ?? false,
          started: part !== undefined,
          lookAgain: part?.lookAgain ?? false,
          version: part?.version ?? 0,
          savedAt: part?.savedAt.toISOString() ?? null,
          savedBy: together.others.find(({ personId }) => personId === part?.savedBy)?.name ?? null,
          content: part?.content ?? {},
        };
      }),
    };
  });
}

/** When the rules changed since the plan was begun or handed in, while it can still be adapted; else null. */
function changedUnder(
  plan: Pick<Own["plan"], "state" | "createdAt" | "submittedAt">,
  tender: Own["tender"],
  changedAt: string | null,
  now: Date,
): string | null {
  if (changedAt === null || !(canEditPlan(plan, tender, now) || canTakeBack(plan, tender, now))) return null;
  const at = new Date(changedAt);
  return at > (plan.state === "submitted" ? (plan.submittedAt ?? plan.createdAt) : plan.createdAt)
    ? at.toISOString()
    : null;
}

type Own = NonNullable<Awaited<ReturnType<typeof findOwnApplication>>>;

export type PlanPage = Awaited<ReturnType<typeof readPlanPage>>;

/** One part as its page shows it; 404 when the call does not ask for it. */
export function partOf(plan: PlanPage, name: PlanPart) {
  return found(plan.parts.find((part) => part.name === name));
}

/** The page of one part that is written in fields: the plan around it and the part as it is stored. */
export async function readPlanPart(
  request: Request,
  params: { applicationId?: string | undefined },
  name: PlanPart,
) {
  const plan = await readPlanPage(request, params);
  const title = pageTitle(request, `applicant.part.${name}`, plan.address);
  return { plan, part: partOf(plan, name), title };
}
