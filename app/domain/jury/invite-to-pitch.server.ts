import { and, eq, inArray } from "drizzle-orm";

import { findOpenRepairs } from "#app/domain/applications/repair/sweep-repairs.server.ts";
import { canAssess } from "#app/domain/applications/rules.ts";
import { submittedStates } from "#app/domain/applications/states.ts";
import { isMaker } from "#app/domain/applications/together/queries.server.ts";
import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import { tenderSteps } from "#app/domain/tenders/states.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications, assessments, choiceReasons } from "#db/schema/applications.ts";
import { pitches } from "#db/schema/jury.ts";
import { tenders } from "#db/schema/tenders.ts";

import { inviteJurors } from "./invite-jurors.server.ts";
import { drawLot } from "./lot.ts";

const PITCH_MINUTES = 7;
const QUESTION_MINUTES = 8;

/**
 * Makes the pending choices real for everyone at once: invitations, refusals with their reasons, the running order
 * by lot (seed: the hash of the rules) and the jury's invitations. Refused while a plan has no choice yet, and while
 * one can still be mended ("repairs-open"); whoever makes or made one of them leaves it to a colleague ("own-plan").
 */
export async function inviteToPitch(db: Db, staff: Staff, tenderId: string, key?: string) {
  return write(db, staff, { verb: "invite-to-pitch", key, input: { tenderId } }, async (story) => {
    const { tx, now, record } = story;
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const here = and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId));
    const [tender] = await tx.select().from(tenders).where(here).for("update");
    if (!tender?.rules) return problem("not-found");
    if (!canAssess(tender, now)) return problem("not-in-this-state");
    const plans = await listChoices(tx, corporationId, tenderId);
    for (const plan of plans)
      if (await isMaker(tx, { ...plan, corporationId }, staff.personId)) return problem("own-plan");
    // Everybody who was asked to mend a plan has the same time for it; nobody is judged before that is over.
    const repairs = await findOpenRepairs(tx, { corporationId, tenderId }, now);
    if (repairs) return problem("repairs-open", { plans: repairs.plans, until: repairs.until.toISOString() });
    const undecided = plans.filter((plan) => plan.choice === null).length;
    if (undecided > 0) return problem("choices-missing", { plans: undecided });
    const chosen = plans.filter((plan) => plan.choice === "shortlist");
    if (chosen.length === 0) return problem("nobody-chosen");
    const round: Round = {
      story,
      tenderId,
      corporationId,
      rules: tender.rules,
      pitchAt: new Date(tender.rules.timetable.pitchAt),
      plansReceived: plans.length,
      plansInvited: chosen.length,
    };
    const order = drawLot(
      chosen.map((plan) => plan.id),
      tender.rulesHash ?? tenderId,
      sha256,
    );
    for (const [index, id] of order.entries()) {
      const plan = chosen.find((candidate) => candidate.id === id);
      if (plan) await invitePlan(round, plan, index + 1);
    }
    for (const plan of plans.filter((candidate) => candidate.choice === "decline"))
      await declinePlan(round, plan);
    await inviteJurors(round);
    await tx.update(tenders).set({ state: tenderSteps.selection.invite }).where(here);
    await record(
      "tender.shortlisted",
      { corporationId, tenderId },
      { invited: chosen.length, received: plans.length },
    );
    return done({ invited: chosen.length, declined: plans.length - chosen.length });
  });
}

type Round = {
  readonly story: Story;
  readonly tenderId: string;
  readonly corporationId: string;
  readonly rules: FrozenRules;
  readonly pitchAt: Date;
  readonly plansReceived: number;
  readonly plansInvited: number;
};

type Choice = Awaited<ReturnType<typeof listChoices>>[number];

async function listChoices(tx: Transaction, corporationId: string, tenderId: string) {
  return (
    tx
      .select({
        id: applications.id,
        personId: applications.personId,
        tradeName: applications.tradeName,
        receiptNumber: applications.receiptNumber,
        choice: assessments.choice,
      })
      .from(applications)
      .leftJoin(
        assessments,
        and(
          eq(assessments.corporationId, applications.corporationId),
          eq(assessments.applicationId, applications.id),
        ),
      )
      .where(
        and(
          eq(applications.corporationId, corporationId),
          eq(applications.tenderId, tenderId),
          inArray(applications.state, submittedStates),
        ),
      )
      // A colleague who changes a choice in this moment waits, and finds it made.
      .for("update", { of: applications })
  );
}

async function invitePlan(round: Round, plan: Choice, position: number): Promise<void> {
  const { story, corporationId, tenderId, rules, pitchAt } = round;
  const startsAt = new Date(pitchAt.getTime() + (position - 1) * (PITCH_MINUTES + QUESTION_MINUTES) * 60_000);
  await story.tx
    .insert(pitches)
    .values({ corporationId, applicationId: plan.id, tenderId, position, startsAt });
  await moveTo(round, plan, "shortlisted");
  await story.mail({
    letter: "pitch-invited",
    about: plan.id,
    to: await findRecipient(story.tx, plan.personId),
    corporationId,
    props: {
      ...aboutPlan(round, plan),
      plansReceived: round.plansReceived,
      plansInvited: round.plansInvited,
      pitchAt: pitchAt.toISOString(),
      place: rules.pitchPlace,
      turn: { position, at: startsAt.toISOString() },
      pitchMinutes: PITCH_MINUTES,
      questionMinutes: QUESTION_MINUTES,
    },
  });
}

async function declinePlan(round: Round, plan: Choice): Promise<void> {
  const { story, corporationId, rules } = round;
  const reasons = await story.tx
    .select({ criterionId: choiceReasons.criterionId, reason: choiceReasons.reason })
    .from(choiceReasons)
    .where(and(eq(choiceReasons.corporationId, corporationId), eq(choiceReasons.applicationId, plan.id)));
  await moveTo(round, plan, "declined");
  await story.mail({
    letter: "not-shortlisted",
    about: plan.id,
    to: await findRecipient(story.tx, plan.personId),
    corporationId,
    props: {
      ...aboutPlan(round, plan),
      plansReceived: round.plansReceived,
      plansInvited: round.plansInvited,
      reasons: reasons.map(({ criterionId, reason }) => ({
        criterion: rules.criteria.find((criterion) => criterion.id === criterionId)?.title ?? "",
        reason,
      })),
    },
  });
}

async function moveTo(round: Round, plan: Choice, state: "shortlisted" | "declined"): Promise<void> {
  const { story, corporationId, tenderId } = round;
  await story.tx
    .update(applications)
    .set({ state })
    .where(and(eq(applications.corporationId, corporationId), eq(applications.id, plan.id)));
  await story.record(`application.${state}`, { corporationId, tenderId, applicationId: plan.id });
}

function aboutPlan(round: Round, plan: Choice) {
  return {
    address: addressOf(round.rules),
    applicationId: plan.id,
    tradeName: plan.tradeName,
    receiptNumber: plan.receiptNumber ?? "",
  };
}
