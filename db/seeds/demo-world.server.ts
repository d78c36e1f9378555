import { asc, eq } from "drizzle-orm";

import type { Entrepreneur, MembershipRole, Staff } from "#app/domain/people/actor.ts";
import { defaultCriteria } from "#app/http/default-criteria.server.ts";
import { dayOf } from "#app/lib/dates.ts";
import type { Database } from "#db/client.server.ts";
import { corporations, memberships, people } from "#db/schema/people.ts";
import { criteria } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { tellAround } from "./demo-around.server.ts";
import { corporation, neighbour, neighbourStaff, personas } from "./demo-cast.ts";
import { openDemoClock } from "./demo-clock.server.ts";
import { award, joinJury, moveAlong, reveal, scoreAll } from "./demo-evening.server.ts";
import { demoPlans } from "./demo-plans.ts";
import { demoSpaces } from "./demo-spaces.ts";
import { choosePlans, draftSpace, openSpace, type Stage, writePlan } from "./demo-story.server.ts";

/**
 * Tells the demo world through the product's own verbs, with the rehearsal clock set back to each moment: ten spaces
 * and fifteen plans at all stages, dated relative to today. Does nothing when it stands already, starts over when it
 * was cut short, and refuses a database that holds anything else.
 */
export async function loadDemoWorld(db: Database, url: string): Promise<void> {
  const clock = openDemoClock(url);
  try {
    const state = await clock.state();
    if (state === "ready") return;
    if (state === "foreign")
      throw new Error("This database holds data that are not the demo's. Choose an empty one.");
    if (state === "interrupted") await clock.clear();
    await clock.setDays(-400);
    await tellStories({
      ...(await makePeople(db)),
      db,
      clock,
      today: dayOf(new Date()),
      criteria: defaultCriteria(),
    });
    await clock.setDays(0);
  } finally {
    await clock.close();
  }
}

/** How far each space is, in days from today at which it opened. */
async function tellStories(stage: Stage): Promise<void> {
  await leaseStory(stage, "V10", -380, ["screen", "agree_terms", "draw_up", "hand_over", "open_doors"]);
  await leaseStory(stage, "V2", -150, ["screen", "agree_terms"]);
  await leaseStory(stage, "V7", -110, []);
  await decidedStory(stage, "V3", -75);
  await pitchingStory(stage, "V6", -58);
  await selectionStory(stage, "V8", -40);
  await closedStory(stage, "V5", -31);
  await openStory(stage, "V1", -7);
  await openStory(stage, "V4", -12);
  await draftSpace(stage, spaceOf("V9"), 20);
}

async function leaseStory(
  stage: Stage,
  key: string,
  opensIn: number,
  steps: readonly string[],
): Promise<void> {
  const { tenderId, pitches, ids } = await invitedStory(stage, key, opensIn);
  await stage.clock.setDays(opensIn + 49);
  await scoreAll(stage, await joinJury(stage, tenderId), pitches, ids);
  await stage.clock.setDays(opensIn + 52);
  await reveal(stage, tenderId);
  const leaseId = await award(stage, tenderId);
  await stage.clock.setDays(Math.min(-1, opensIn + 75));
  await moveAlong(stage, leaseId, steps);
}

async function decidedStory(stage: Stage, key: string, opensIn: number): Promise<void> {
  const { tenderId, pitches, ids } = await invitedStory(stage, key, opensIn);
  await stage.clock.setDays(opensIn + 49);
  await scoreAll(stage, await joinJury(stage, tenderId), pitches, ids);
  await stage.clock.setDays(opensIn + 52);
  await reveal(stage, tenderId);
}

/** The evening is on: the jury is in, one juror has scored, the others have not. */
async function pitchingStory(stage: Stage, key: string, opensIn: number): Promise<void> {
  const { tenderId, pitches, ids } = await invitedStory(stage, key, opensIn);
  await stage.clock.setDays(-1);
  const jury = await joinJury(stage, tenderId);
  const professional = jury.filter((juror) => juror.panel === "professionals").slice(0, 1);
  await scoreAll(stage, professional, pitches, ids);
}

async function selectionStory(stage: Stage, key: string, opensIn: number): Promise<void> {
  const { tenderId, pitches, ids } = await submittedStory(stage, key, opensIn);
  await choosePlans(stage, tenderId, pitches.slice(0, 2), opensIn + 31, ids, false);
}

async function closedStory(stage: Stage, key: string, opensIn: number): Promise<void> {
  await submittedStory(stage, key, opensIn);
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
  const { tenderId, pitches, ids } = submitted;
  await choosePlans(stage, tenderId, pitches, opensIn + 35, ids, true);
  return { ...submitted, pitches: pitches.filter(({ plan }) => plan.level >= 3) };
}

async function submittedStory(stage: Stage, key: string, opensIn: number) {
  const call = await openSpace(stage, spaceOf(key), opensIn);
  const pitches = [];
  for (const [index, plan] of plansOf(key).entries()) {
    pitches.push({ plan, applicationId: await writePlan(stage, call, plan, opensIn + 10 + index, true) });
  }
  return { tenderId: call.tenderId, pitches, ids: await criterionIds(stage, call.tenderId) };
}

function spaceOf(key: string) {
  const space = demoSpaces.find((one) => one.key === key);
  if (!space) throw new Error(`the demo has no space ${key}`);
  return space;
}

function plansOf(key: string) {
  return demoPlans.filter((plan) => plan.space === key);
}

async function criterionIds(stage: Stage, tenderId: string): Promise<string[]> {
  const rows = await inScope(stage.db, { kind: "system" }, (tx) =>
    tx
      .select({ id: criteria.id })
      .from(criteria)
      .where(eq(criteria.tenderId, tenderId))
      .orderBy(asc(criteria.position)),
  );
  return rows.map((row) => row.id);
}

/** Two corporations, staff for four eyes, a partner, and a way to find or make any entrepreneur. */
async function makePeople(db: Database) {
  return inScope(db, { kind: "system" }, async (tx) => {
    const [own] = await tx.insert(corporations).values(corporation).returning({ id: corporations.id });
    const [other] = await tx.insert(corporations).values(neighbour).returning({ id: corporations.id });
    if (!own || !other) throw new Error("no corporations were stored");
    const member = async (
      person: { name: string; email: string },
      corporationId: string,
      role: MembershipRole,
    ) => {
      const [made] = await tx.insert(people).values(person).returning({ id: people.id });
      if (!made) throw new Error("nobody was stored");
      await tx.insert(memberships).values({ corporationId, personId: made.id, role });
      return { kind: "staff", personId: made.id, corporationId } as const;
    };
    const coordinator: Staff = {
      ...(await member(personas.medewerker, own.id, "coordinator")),
      role: "coordinator",
    };
    const approver: Staff = {
      ...(await member(personas["tweede-medewerker"], own.id, "approver")),
      role: "approver",
    };
    await member(personas.partner, own.id, "partner");
    await member(neighbourStaff, other.id, "coordinator");
    return { coordinator, approver, entrepreneur: entrepreneurIn(db) };
  });
}

function entrepreneurIn(db: Database): Stage["entrepreneur"] {
  return ({ person }) =>
    inScope(db, { kind: "system" }, async (tx): Promise<Entrepreneur> => {
      const [made] = await tx.insert(people).values(person).returning({ id: people.id });
      if (!made) throw new Error("nobody was stored");
      return { kind: "entrepreneur", personId: made.id };
    });
}
