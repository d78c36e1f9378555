import { and, eq, sql } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications, assessments, choiceReasons } from "#db/schema/applications.ts";
import { knockOuts } from "#db/schema/shortlist.ts";
import { criteria } from "#db/schema/tenders.ts";

import { findOpened } from "./find-opened.server.ts";
import { hasEnteredFor } from "./paper/entered-for.server.ts";
import { type KnockOut, knockOutsUnder } from "./knock-outs.ts";
import { canAssess, canOpenPlans } from "./rules.ts";
import { applicationSteps } from "./states.ts";
import { isMaker } from "./together/queries.server.ts";

export type AssessmentInput = {
  readonly complete: boolean;
  readonly note: string;
  readonly choice: "shortlist" | "decline" | null;
  /** Why, in words for the maker of the plan, per criterion id. Empty text is no reason. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Why it cannot win whatever its points; it is declined for that one reason. */
  readonly knockOut?: { readonly kind: KnockOut; readonly reason: string } | null | undefined;
  /** When the assessment on the screen was made, "" for none yet; another one since is refused. */
  readonly seen?: string;
};

/**
 * Records what staff found in one plan and chose, with at least one reason for a choice, which waits until the shortlist is
 * made real for everyone at once. Refused over what a colleague wrote since ("changed-meanwhile"), of one's own plan
 * ("own-plan") and of one that they typed for its maker ("entered-by-you").
 */
export async function assessApplication(
  db: Db,
  staff: Staff,
  applicationId: string,
  input: AssessmentInput,
  key?: string,
) {
  const command = { verb: "assess-application", key, input: { applicationId, ...input } };
  return write(db, staff, command, (story) => assess(story, staff, applicationId, input));
}

/** The same within a larger change. */
export async function assess(
  { tx, now, record }: Story,
  staff: Staff,
  applicationId: string,
  input: AssessmentInput,
) {
  if (!isEditor(staff)) return problem("not-your-role");
  const found = await findOpened(tx, staff.corporationId, applicationId);
  if (!found) return problem("not-found");
  const { plan, tender } = found;
  if (await isMaker(tx, plan, staff.personId)) return problem("own-plan");
  if (await hasEnteredFor(tx, plan, staff.personId)) return problem("entered-by-you");
  if (!canOpenPlans(tender, now)) return problem("sealed");
  if (!canAssess(tender, now)) return problem("not-in-this-state");
  if (plan.state !== "submitted" && plan.state !== "checked") return problem("not-in-this-state");
  const known = new Set(await criterionIds(tx, plan));
  const reasons = Object.entries(input.reasons).filter(
    ([id, reason]) => known.has(id) && reason.trim() !== "",
  );
  if (input.knockOut && !knockOutsUnder(tender.rules).includes(input.knockOut.kind))
    return problem("no-branch-excluded");
  const refusal = refusalOf(input, reasons.length);
  if (refusal) return refusal;
  const { corporationId } = plan;
  const here = and(
    eq(assessments.corporationId, corporationId),
    eq(assessments.applicationId, applicationId),
  );
  const [before] = await tx.select({ at: assessments.checkedAt }).from(assessments).where(here);
  if (input.seen !== undefined && input.seen !== (before?.at?.toISOString() ?? ""))
    return problem("changed-meanwhile");
  const chosen = input.choice
    ? { chosenBy: staff.personId, chosenAt: now }
    : { chosenBy: null, chosenAt: null };
  const row = { complete: input.complete, note: input.note, choice: input.choice, ...chosen };
  const checked = { checkedBy: staff.personId, checkedAt: now };
  await tx
    .insert(assessments)
    .values({ corporationId, applicationId, ...row, ...checked })
    .onConflictDoUpdate({
      target: [assessments.corporationId, assessments.applicationId],
      set: { ...row, ...checked },
    });
  await replaceReasons(tx, corporationId, applicationId, reasons);
  await replaceKnockOut(tx, { corporationId, applicationId }, input.knockOut);
  if (plan.state === "submitted") {
    await tx
      .update(applications)
      .set({ state: applicationSteps.submitted.check, version: sql`${applications.version} + 1` })
      .where(and(eq(applications.corporationId, corporationId), eq(applications.id, applicationId)));
  }
  const subject = { corporationId, tenderId: plan.tenderId, applicationId };
  await record("application.assessed", subject, {
    complete: input.complete,
    choice: input.choice,
    ...(input.knockOut ? { knockOut: input.knockOut.kind } : {}),
  });
  return done({ applicationId });
}

function refusalOf({ choice, knockOut }: AssessmentInput, reasons: number) {
  if (knockOut && knockOut.reason.trim() === "") return problem("no-knock-out-reason");
  if (knockOut && choice !== "decline") return problem("knocked-out-and-chosen");
  return choice && !knockOut && reasons === 0 ? problem("no-reason") : null;
}

async function replaceKnockOut(
  tx: Transaction,
  plan: { corporationId: string; applicationId: string },
  knockOut: AssessmentInput["knockOut"],
): Promise<void> {
  const here = and(
    eq(knockOuts.corporationId, plan.corporationId),
    eq(knockOuts.applicationId, plan.applicationId),
  );
  await tx.delete(knockOuts).where(here);
  if (knockOut)
    await tx.insert(knockOuts).values({ ...plan, kind: knockOut.kind, reason: knockOut.reason.trim() });
}

async function criterionIds(
  tx: Transaction,
  plan: { corporationId: string; tenderId: string },
): Promise<string[]> {
  const rows = await tx
    .select({ id: criteria.id })
    .from(criteria)
    .where(and(eq(criteria.corporationId, plan.corporationId), eq(criteria.tenderId, plan.tenderId)));
  return rows.map((row) => row.id);
}

async function replaceReasons(
  tx: Transaction,
  corporationId: string,
  applicationId: string,
  reasons: readonly (readonly [string, string])[],
): Promise<void> {
  await tx
    .delete(choiceReasons)
    .where(
      and(eq(choiceReasons.corporationId, corporationId), eq(choiceReasons.applicationId, applicationId)),
    );
  if (reasons.length === 0) return;
  await tx.insert(choiceReasons).values(
    reasons.map(([criterionId, reason]) => ({
      corporationId,
      applicationId,
      criterionId,
      reason: reason.trim(),
    })),
  );
}
