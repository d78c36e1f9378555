import { and, eq } from "drizzle-orm";

import { findOpenRepairs } from "#app/domain/applications/repair/sweep-repairs.server.ts";
import { canAssess } from "#app/domain/applications/rules.ts";
import { isTied } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { isMaker } from "#app/domain/applications/together/queries.server.ts";
import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { tenderSteps } from "#app/domain/tenders/states.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { pitches } from "#db/schema/jury.ts";
import { tenders } from "#db/schema/tenders.ts";

import { PITCH_MINUTES, QUESTION_MINUTES } from "./evening/pitch-timer.ts";
import { inviteJurors } from "./invite-jurors.server.ts";
import { drawLot } from "./lot.ts";
import { type DraftLetter, readDrafts } from "./shortlist/read-drafts.server.ts";
import { type Counted, declinedProps, invitedProps } from "./shortlist/shortlist-letters.server.ts";
import { shortlistProblem } from "./shortlist/shortlist-rules.ts";

type Sending = {
  /** The seal of the letters as they were shown; others by now are refused ("changed-meanwhile"). */
  readonly seen?: string | undefined;
  /** Why fewer than three plans pitch; kept in the log. */
  readonly whyFew?: string | undefined;
  readonly key?: string | undefined;
};

/**
 * Makes the pending choices real for everyone at once: invitations, refusals with their reasons, the running order
 * by lot (seed: the hash of the rules) and the jury's invitations. Refused while a plan has no choice or no reason yet,
 * while one can still be mended ("repairs-open"), and to an evening that has been ("evening-passed"); whoever makes or
 * made one of them leaves it to a colleague ("own-plan").
 */
export async function inviteToPitch(db: Db, staff: Staff, tenderId: string, sending: Sending = {}) {
  const { seen, whyFew = "", key } = sending;
  const command = { verb: "invite-to-pitch", key, input: { tenderId, seen, whyFew } };
  return write(db, staff, command, async (story) => {
    const { tx, now, record } = story;
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const here = and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId));
    const [tender] = await tx.select().from(tenders).where(here).for("update");
    if (!tender?.rules) return problem("not-found");
    if (!canAssess(tender, now)) return problem("not-in-this-state");
    const pitchAt = new Date(tender.rules.timetable.pitchAt);
    if (pitchAt <= now) return problem("evening-passed");
    if (await isTied(tx, staff, tenderId)) return problem("tied-to-a-plan");
    const call = { corporationId, tenderId };
    const { letters, seal } = await readDrafts(tx, call, { hold: true });
    for (const plan of letters)
      if (await isMaker(tx, { ...plan, corporationId }, staff.personId)) return problem("own-plan");
    // Everybody who was asked to mend a plan has the same time for it; nobody is judged before that is over.
    const repairs = await findOpenRepairs(tx, call, now);
    if (repairs) return problem("repairs-open", { plans: repairs.plans, until: repairs.until.toISOString() });
    const judged = letters.map((plan) => ({
      choice: plan.choice,
      isKnockedOut: plan.knockOut !== null,
      reasons: plan.reasons.length,
    }));
    const refusal = shortlistProblem(judged, { criteria: tender.rules.criteria.length, whyFew });
    if (refusal) return refusal;
    // Nothing goes out that nobody looked at.
    if (seen !== undefined && seen !== seal) return problem("changed-meanwhile");
    const chosen = letters.filter((plan) => plan.choice === "shortlist");
    const facts = { rules: tender.rules, plansReceived: letters.length, plansInvited: chosen.length };
    const round: Round = { story, ...call, ...facts, pitchAt };
    const lot = drawLot(
      chosen.map((plan) => plan.id),
      tender.rulesHash ?? tenderId,
      sha256,
    );
    for (const [index, id] of lot.entries()) {
      const plan = chosen.find((candidate) => candidate.id === id);
      if (plan) await invitePlan(round, plan, index + 1);
    }
    for (const plan of letters.filter((candidate) => candidate.choice === "decline"))
      await declinePlan(round, plan);
    await inviteJurors(round);
    await tx.update(tenders).set({ state: tenderSteps.selection.invite }).where(here);
    const counts = { invited: chosen.length, received: letters.length };
    await record("tender.shortlisted", call, whyFew ? { ...counts, whyFew } : counts);
    return done({ invited: chosen.length, declined: letters.length - chosen.length });
  });
}

type Round = Counted & {
  readonly story: Story;
  readonly tenderId: string;
  readonly corporationId: string;
  readonly pitchAt: Date;
};

async function invitePlan(round: Round, plan: DraftLetter, position: number): Promise<void> {
  const { story, corporationId, tenderId, pitchAt } = round;
  const startsAt = new Date(pitchAt.getTime() + (position - 1) * (PITCH_MINUTES + QUESTION_MINUTES) * 60_000);
  await story.tx
    .insert(pitches)
    .values({ corporationId, applicationId: plan.id, tenderId, position, startsAt });
  await moveTo(round, plan, "shortlisted");
  const props = invitedProps(round, plan, { position, at: startsAt.toISOString() });
  await story.mail({ letter: "pitch-invited", about: plan.id, to: plan.to, corporationId, props });
}

async function declinePlan(round: Round, plan: DraftLetter): Promise<void> {
  const { story, corporationId } = round;
  await moveTo(round, plan, "declined");
  const props = declinedProps(round, plan);
  await story.mail({ letter: "not-shortlisted", about: plan.id, to: plan.to, corporationId, props });
}

async function moveTo(round: Round, plan: DraftLetter, state: "shortlisted" | "declined"): Promise<void> {
  const { story, corporationId, tenderId } = round;
  await story.tx
    .update(applications)
    .set({ state })
    .where(and(eq(applications.corporationId, corporationId), eq(applications.id, plan.id)));
  await story.record(`application.${state}`, { corporationId, tenderId, applicationId: plan.id });
}
