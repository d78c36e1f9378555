import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";

import type { Story } from "#app/domain/events/write.server.ts";
import { type ApplicationState, applicationSteps } from "#app/domain/applications/states.ts";
import { listMakers } from "#app/domain/applications/together/queries.server.ts";
import { step } from "#app/lib/state-table.ts";
import type { Transaction } from "#db/client.server.ts";
import { agreedScores } from "#db/schema/agreed-scores.ts";
import { applications, assessments, choiceReasons, files, planParts } from "#db/schema/applications.ts";
import { pitchReminders } from "#db/schema/evening-people.ts";
import { pitchTurns } from "#db/schema/evenings.ts";
import { pitches, recusals, scores, scoreSheets } from "#db/schema/jury.ts";
import { counterPerformances, leases } from "#db/schema/leases.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { planMembers } from "#db/schema/plan-members.ts";
import { noteMentions, planNotes } from "#db/schema/plan-notes.ts";
import { pitchAnswers } from "#db/schema/pitch-answers.ts";
import { repairDrafts, repairRequests } from "#db/schema/repairs.ts";
import { scoreTaps } from "#db/schema/score-taps.ts";
import { tenders } from "#db/schema/tenders.ts";
import { spaces } from "#db/schema/spaces.ts";
import { knockOuts, letterWords } from "#db/schema/shortlist.ts";
import { staffTies } from "#db/schema/staff-ties.ts";
import { paperPictures } from "#db/schema/paper-sheets.ts";
import { planDigests } from "#db/schema/triage.ts";
import { uploads } from "#db/schema/uploads.ts";

/**
 * Empties every plan of this person and has it end as "anonymised". What nobody else ever saw leaves no trace for the
 * corporation; of what was handed in and opened stay number, time and seal, and the points that were given. Answers the
 * uploads that were on their way.
 */
export async function erasePlans(story: Story, personId: string): Promise<string[]> {
  const { tx, now, record } = story;
  const uploadIds: string[] = [];
  const own = await tx
    .select({ plan: applications, closesAt: tenders.closesAt, openedAt: tenders.plansOpenedAt })
    .from(applications)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, applications.corporationId), eq(tenders.id, applications.tenderId)),
    )
    .where(eq(applications.personId, personId))
    .orderBy(applications.id)
    .for("update", { of: applications });
  for (const { plan, closesAt, openedAt } of own) {
    if (plan.state === "anonymised") continue;
    const { corporationId, tenderId, id: applicationId } = plan;
    const isOpened = openedAt !== null && !["draft", "withdrawn"].includes(plan.state);
    await tellTheOthers(story, plan, closesAt);
    uploadIds.push(...(await emptyPlan(tx, { corporationId, applicationId }, now)));
    if (plan.state === "shortlisted") await cancelPitch(tx, { corporationId, applicationId });
    await tx
      .update(applications)
      .set({
        state: erasedFrom(plan.state),
        tradeName: "",
        branch: "",
        knows: "",
        updatedAt: now,
        ...(isOpened ? {} : { submittedAt: null, receiptNumber: null, contentHash: null }),
      })
      .where(and(eq(applications.corporationId, corporationId), eq(applications.id, applicationId)));
    await record("application.anonymised", { corporationId, tenderId, applicationId });
  }
  return uploadIds;
}

type Plan = typeof applications.$inferSelect;

/** Who wrote along must know that the plan is not there any more; its name is not repeated. */
async function tellTheOthers({ tx, mail }: Story, plan: Plan, closesAt: Date | null): Promise<void> {
  if (plan.state === "withdrawn" || !step(applicationSteps, plan.state, "withdraw")) return;
  const [place] = await tx
    .select({ address: sql<string>`${spaces.street} || ' ' || ${spaces.houseNumber}` })
    .from(tenders)
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(and(eq(tenders.corporationId, plan.corporationId), eq(tenders.id, plan.tenderId)));
  for (const to of (await listMakers(tx, plan)).slice(1))
    await mail({
      letter: "plan-withdrawn",
      about: plan.id,
      to,
      corporationId: plan.corporationId,
      props: {
        address: place?.address ?? "",
        applicationId: plan.id,
        tradeName: "",
        closesAt: closesAt?.toISOString() ?? "",
      },
    });
}

/** Along the table of states, over "withdrawn" where there is no shorter way. */
export function erasedFrom(state: ApplicationState): ApplicationState {
  const direct = step(applicationSteps, state, "anonymise");
  const taken = step(applicationSteps, state, "withdraw");
  const erased = direct ?? (taken && step(applicationSteps, taken, "anonymise"));
  if (!erased) throw new Error(`a plan that is ${state} cannot be erased`);
  return erased;
}

type Own = { readonly corporationId: string; readonly applicationId: string };
type OfPlan = {
  corporationId: typeof planParts.corporationId;
  applicationId: typeof planParts.applicationId;
};

const of = (table: { corporationId: unknown; applicationId: unknown }, own: Own): SQL | undefined => {
  const { corporationId, applicationId } = table as OfPlan;
  return and(eq(corporationId, own.corporationId), eq(applicationId, own.applicationId));
};

async function emptyPlan(tx: Transaction, own: Own, now: Date): Promise<string[]> {
  const notes = tx.select({ id: planNotes.id }).from(planNotes).where(of(planNotes, own));
  await tx.delete(noteMentions).where(inArray(noteMentions.noteId, notes));
  for (const table of [
    planParts,
    repairDrafts,
    repairRequests,
    pitchAnswers,
    planMembers,
    choiceReasons,
    paperEntries,
    planDigests,
    knockOuts,
    paperPictures,
    letterWords,
    staffTies,
    planNotes,
  ])
    await tx.delete(table).where(of(table, own));
  const halfway = await tx.delete(uploads).where(of(uploads, own)).returning({ id: uploads.id });
  // The sweep finds the bytes by the row, and takes that away with them.
  await tx.update(files).set({ ready: false, removedAt: now, name: "" }).where(of(files, own));
  await tx.update(assessments).set({ note: "" }).where(of(assessments, own));
  // Words about somebody are of that somebody; the points beside them are not.
  await tx.update(scores).set({ reason: "" }).where(of(scores, own));
  await tx.update(agreedScores).set({ motivation: "" }).where(of(agreedScores, own));
  await tx.update(recusals).set({ reason: "" }).where(of(recusals, own));
  const ended = tx.select({ id: leases.id }).from(leases).where(of(leases, own));
  await tx
    .update(counterPerformances)
    .set({ what: "", proof: "" })
    .where(inArray(counterPerformances.leaseId, ended));
  return halfway.map(({ id }) => id);
}

/** Chosen for an evening that has not begun: the place in the order is nobody's. */
async function cancelPitch(tx: Transaction, own: Own): Promise<void> {
  for (const table of [
    scoreTaps,
    scores,
    scoreSheets,
    recusals,
    pitchAnswers,
    pitchReminders,
    pitchTurns,
    pitches,
  ])
    await tx.delete(table).where(of(table, own));
}

/** What this person was along with: their own place on plans of others, and invitations that still wait. */
export async function leavePlans(
  tx: Transaction,
  personId: string,
  addresses: readonly string[],
): Promise<void> {
  // In the plans of others what they wrote stays, without who wrote it.
  await tx.update(planParts).set({ savedBy: null }).where(eq(planParts.savedBy, personId));
  await tx
    .delete(planMembers)
    .where(
      or(
        eq(planMembers.personId, personId),
        and(sql`${planMembers.personId} is null`, inArray(sql`lower(${planMembers.email})`, [...addresses])),
      ),
    );
}
