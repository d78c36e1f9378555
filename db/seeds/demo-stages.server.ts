import { asc, eq } from "drizzle-orm";

import { declareTie } from "#app/domain/jury/declare-tie.server.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { listEarly } from "#app/domain/tenders/early/list-early.server.ts";
import { saveSearch } from "#app/domain/tenders/alerts/save-search.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { addMonths } from "#app/lib/dates.ts";
import { people } from "#db/schema/people.ts";
import { criteria } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { tellAround } from "./demo-around.server.ts";
import { award, joinJury, moveAlong, reveal, scoreAll } from "./demo-evening.server.ts";
import { tellEnding } from "./demo-endings.server.ts";
import { morePlans, moreSpaces, plansForNothing } from "./demo-more.ts";
import { type DemoPlan, demoPlans } from "./demo-plans.ts";
import { demoSpaces } from "./demo-spaces.ts";
import { wantedUnits } from "./demo-units.ts";
import { giveRoom } from "./demo-discount-room.server.ts";
import {
  type AskedCriterion,
  choosePlans,
  daysTo,
  draftSpace,
  openSpace,
  type Stage,
  told,
  writePlan,
} from "./demo-story.server.ts";

/** In days, as the rehearsal clock counts. */
const HOUR = 1 / 24;
/** A resident in the jury, and the brother-in-law of the baker who pitches. */
const brotherInLaw = "sem@buurt.example";

/** Tells how far each space is, in days from today at which it opened. */
export async function tellStories(stage: Stage): Promise<void> {
  await giveRoom(stage);
  await leaseStory(stage, "V10", -398, ["screen", "agree_terms", "draw_up", "hand_over", "open_doors"]);
  await leaseStory(stage, "V2", -100, ["screen", "agree_terms"]);
  await leaseStory(stage, "V7", -75, []);
  await decidedStory(stage, "V3", -56);
  await pitchingStory(stage, "V6", -50);
  await selectionStory(stage, "V8", -40);
  await submittedStory(stage, "V5", -31);
  await openStory(stage, "V1", -7);
  await openStory(stage, "V4", -12);
  const { spaceId, slug } = await draftSpace(stage, spaceOf("V9"), 20);
  const early = {
    expectedOn: addMonths(stage.today, 9),
    story:
      "In de oude weverij komen twaalf werkplekken, van 18 tot 60 m². We zoeken makers en sociale ondernemers. Over ongeveer negen maanden is het gebouw klaar.",
  };
  told("early V9", await listEarly(stage.db, stage.coordinator, spaceId, 0, early));
  await waitFor(stage, "A12", slug);
  await proposedStory(stage, "W1", 25);
  const scheduled = await proposedStory(stage, "W2", 4);
  told("approve W2", await approveTender(stage.db, stage.approver, scheduled.tenderId));
  await tellEnding(stage, {
    space: spaceOf("W4"),
    plans: plansForNothing.W4,
    opensIn: -52,
    endsIn: -18,
    kind: "fail",
    reason:
      "Er kwam één plan binnen, en dat past niet bij wat de steeg zoekt. We praten eerst met de buurt. Daarna zetten we de ruimte opnieuw open.",
  });
  await tellEnding(stage, {
    space: spaceOf("W3"),
    plans: plansForNothing.W3,
    opensIn: -16,
    endsIn: -3,
    kind: "withdraw",
    reason:
      "Onder de vloer zit een lekkage. Het herstel duurt tot de zomer. Daarna zetten we de ruimte opnieuw open.",
  });
}

/** Puts somebody with a plan on the list of a space that has no call yet. */
async function waitFor(stage: Stage, key: string, slug: string): Promise<void> {
  const plan = demoPlans.find((one) => one.key === key);
  if (!plan) throw new Error(`the demo has no plan ${key}`);
  told(`wait ${key}`, await saveSearch(stage.db, await stage.entrepreneur(plan), { space: slug }));
}

/** Written and proposed: a second person has to look. */
async function proposedStory(stage: Stage, key: string, opensIn: number) {
  const made = await draftSpace(stage, spaceOf(key), opensIn);
  told(`propose ${key}`, await proposeTender(stage.db, stage.coordinator, made.tenderId));
  return made;
}

async function leaseStory(
  stage: Stage,
  key: string,
  opensIn: number,
  steps: readonly string[],
): Promise<void> {
  const { tenderId } = await decidedStory(stage, key, opensIn);
  const leaseId = await award(stage, tenderId);
  await stage.clock.setDays(Math.min(-1, opensIn + 75));
  await moveAlong(stage, leaseId, steps);
}

async function decidedStory(stage: Stage, key: string, opensIn: number) {
  const call = await invitedStory(stage, key, opensIn);
  const evening = daysTo(call.pitchAt);
  await stage.clock.setDays(evening + HOUR);
  await scoreAll(stage, await joinJury(stage, call.tenderId), call.pitches, idsOf(call.asked));
  await stage.clock.setDays(Math.min(-HOUR, evening + 3));
  await reveal(stage, call.tenderId);
  return call;
}

/** The evening is on: the jury is in, one juror has scored, one knows a maker, the others have not scored yet. */
async function pitchingStory(stage: Stage, key: string, opensIn: number): Promise<void> {
  const { tenderId, pitches, asked, pitchAt } = await invitedStory(stage, key, opensIn);
  await stage.clock.setDays(Math.min(-HOUR, daysTo(pitchAt) + HOUR));
  const jury = await joinJury(stage, tenderId);
  const professional = jury.filter((juror) => juror.panel === "professionals").slice(0, 1);
  await scoreAll(stage, professional, pitches, idsOf(asked));
  await declareBrotherInLaw(stage, jury, pitches);
}

/** The baker's brother-in-law sits in the jury, says so, and neither sees nor scores that plan. */
async function declareBrotherInLaw(
  stage: Stage,
  jury: readonly Juror[],
  pitches: readonly { readonly plan: DemoPlan; readonly applicationId: string }[],
): Promise<void> {
  const [person] = await inScope(stage.db, { kind: "system" }, (tx) =>
    tx.select({ id: people.id }).from(people).where(eq(people.email, brotherInLaw)),
  );
  const juror = jury.find(({ personId }) => personId === person?.id);
  const pitch = pitches.find(({ plan }) => plan.key === "A15");
  if (!juror || !pitch) throw new Error("the demo has no brother-in-law in this jury");
  told("tie", await declareTie(stage.db, juror, pitch.applicationId, "De bakker is mijn schoonzus."));
}

async function selectionStory(stage: Stage, key: string, opensIn: number): Promise<void> {
  const { tenderId, pitches, asked } = await submittedStory(stage, key, opensIn);
  await choosePlans(stage, tenderId, pitches.slice(0, 2), opensIn + 31, asked, false);
}

/** Open now: some plans lie sealed, one is still being written. */
async function openStory(stage: Stage, key: string, opensIn: number): Promise<void> {
  const call = await openSpace(stage, spaceOf(key), opensIn);
  const plans = plansOf(key);
  for (const [index, plan] of plans.entries()) {
    await writePlan(stage, call, plan, opensIn + 3 + index, plan.key !== "A11");
  }
  if (key === "V4") await tellAround(stage, call, plans, opensIn + 3 + plans.length);
}

async function invitedStory(stage: Stage, key: string, opensIn: number) {
  const submitted = await submittedStory(stage, key, opensIn);
  const { tenderId, pitches, asked } = submitted;
  await choosePlans(stage, tenderId, pitches, opensIn + 35, asked, true);
  return { ...submitted, pitches: pitches.filter(({ plan }) => plan.level >= 3) };
}

async function submittedStory(stage: Stage, key: string, opensIn: number) {
  const call = await openSpace(stage, spaceOf(key), opensIn);
  const pitches = [];
  for (const [index, plan] of plansOf(key).entries()) {
    pitches.push({ plan, applicationId: await writePlan(stage, call, plan, opensIn + 10 + index, true) });
  }
  await stage.clock.setDays(daysTo(call.closesAt));
  await sweepTenders(stage.db);
  return { ...call, pitches, asked: await listAsked(stage, call.tenderId) };
}

function spaceOf(key: string) {
  const space = [...demoSpaces, ...moreSpaces].find((one) => one.key === key);
  if (!space) throw new Error(`the demo has no space ${key}`);
  return space;
}

function plansOf(key: string) {
  const units = wantedUnits[key];
  return [...demoPlans, ...morePlans]
    .filter((plan) => plan.space === key)
    .map((plan) => (units ? { ...plan, units } : plan));
}

const idsOf = (asked: readonly AskedCriterion[]) => asked.map(({ id }) => id);

async function listAsked(stage: Stage, tenderId: string): Promise<AskedCriterion[]> {
  return inScope(stage.db, { kind: "system" }, (tx) =>
    tx
      .select({ id: criteria.id, key: criteria.key })
      .from(criteria)
      .where(eq(criteria.tenderId, tenderId))
      .orderBy(asc(criteria.position)),
  );
}
