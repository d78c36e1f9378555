import { randomUUID } from "node:crypto";

import type postgres from "postgres";

import { reopenApplication, withdrawApplication } from "#app/domain/applications/take-back.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { askQuestion } from "#app/domain/tenders/questions/ask-question.server.ts";
import { planSlot } from "#app/domain/tenders/viewings/plan-slot.server.ts";
import type { Assurance } from "#app/domain/people/actor.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { addDays, momentAt } from "#app/lib/dates.ts";
import type { Database } from "#db/client.server.ts";
import { buildEvening, buildOpenTender } from "#db/factories/evening.server.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import { type Stage, told, writePlan } from "#db/seeds/demo-story.server.ts";

import { cookiesOf, givenMember, givenPerson } from "./people.ts";
import { givenStage, moveClock } from "./stage.ts";

type Ids = Readonly<Record<string, readonly string[]>>;

export type Worlds = {
  /** What everybody may know of this world. */
  readonly ids: Ids;
  /** Who is not entitled to what is sealed, with the cookie that they send. */
  readonly cookies: Readonly<Record<string, string>>;
  /** Tells what is sealed in the one world; answers its ids, which somebody may guess. */
  readonly first: () => Promise<Ids>;
  /** Takes all of that away. */
  readonly clear: () => Promise<void>;
  /** Tells what is sealed in the other world. */
  readonly second: () => Promise<void>;
};

/** One open call. In both worlds two plans are in; all else about them differs, and so do drafts and plans taken back. */
export async function givenSealedPlans(db: Database, owner: postgres.Sql): Promise<Worlds> {
  const stage = await givenStage(db, owner);
  const call = await buildOpenTender(stage);
  const { tenderId, spaceId, slug } = call;
  for (const plan of demoPlans) await stage.entrepreneur(plan);
  const cookies = await cookiesFor(stage, owner, tenderId);
  const startsAt = momentAt(addDays(stage.today, 7), 16) ?? new Date();
  const slot = { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), capacity: 5, note: "" };
  const { slotId } = told("slot", await planSlot(db, stage.coordinator, tenderId, slot));
  const asker = await givenPerson(db);
  told("ask", await askQuestion(db, { kind: "entrepreneur", personId: asker }, slug, "Is er een toilet?"));
  const clear = await cleaner(owner, ["applications"]);
  await standStill(owner);
  const [, ...others] = demoPlans;
  const write = (index: number, handIn: boolean, day: number) => {
    const plan = others[index];
    if (!plan) throw new Error("no such plan");
    return writePlan(stage, call, plan, day, handIn);
  };
  return {
    ids: { tenderId: [tenderId], spaceId: [spaceId], slug: [slug], slotId: [slotId] },
    cookies,
    clear,
    first: async () => {
      const applicationId = await write(0, true, 3);
      await write(1, true, 4);
      await write(2, false, 5);
      const fileId = await addFile(owner, applicationId, "begroting-bakker.pdf");
      await moveClock(owner, "6 days");
      return { applicationId: [applicationId], fileId: [fileId] };
    },
    second: async () => {
      await write(3, true, 8);
      const reopened = await write(4, true, 9);
      const withdrawn = await write(5, true, 9);
      const maker = await makerOf(owner, reopened);
      told("reopen", await reopenApplication(db, maker, reopened));
      told("submit", await submitApplication(db, maker, reopened));
      told("withdraw", await withdrawApplication(db, await makerOf(owner, withdrawn), withdrawn));
      for (const index of [6, 7, 8]) await write(index, false, 10);
      await moveClock(owner, "6 days");
    },
  };
}

/** One evening with two pitches. In both worlds one juror sealed and one is busy; their points and words differ. */
export async function givenScores(db: Database, owner: postgres.Sql): Promise<Worlds> {
  const stage = await givenStage(db, owner);
  const { tenderId, slug, jury, pitches, criterionIds } = await buildEvening(stage, { plans: 2 });
  const [sealing, busy] = jury;
  const [pitch] = pitches;
  if (!sealing || !busy || !pitch) throw new Error("no evening");
  const seated = jury.at(-1)?.personId ?? "";
  const cookies = {
    ...(await cookiesFor(stage, owner, tenderId)),
    "another juror": await cookieOf(db, seated, "link"),
    "the maker": await cookieOf(db, (await makerOf(owner, pitch.applicationId)).personId, "link"),
  };
  const clear = await cleaner(owner, ["score_sheets"]);
  await standStill(owner);
  const score = async (points: "1" | "5", reason: string) => {
    for (const [juror, intent] of [
      [sealing, "seal"],
      [busy, "save"],
    ] as const) {
      const lines = Object.fromEntries(criterionIds.map((id) => [id, { points, reason }]));
      told("score", await recordScores(db, juror, pitch.applicationId, { lines, intent }));
    }
    return {};
  };
  return {
    ids: { tenderId: [tenderId], slug: [slug], applicationId: [pitch.applicationId] },
    cookies,
    clear,
    first: () => score("5", "Zuurdeeg is goud waard."),
    second: async () => void (await score("1", "Hier komt niemand voor.")),
  };
}

async function cookiesFor(stage: Stage, owner: postgres.Sql, tenderId: string) {
  const { db, coordinator, approver } = stage;
  const { corporationId } = coordinator;
  const visitor = await givenPerson(db);
  const juror = await givenPerson(db);
  await owner`update jury_seats set person_id = ${juror}, state = 'instructed', accepted_at = now()
    where id = (select id from jury_seats where tender_id = ${tenderId} and person_id is null limit 1)`;
  const reader = await givenMember(db, "reader", corporationId);
  const partner = await givenMember(db, "municipality", corporationId);
  const broker = await givenMember(db, "broker", corporationId);
  const controller = await givenMember(db, "controller", corporationId);
  const elsewhere = await givenMember(db, "coordinator");
  const former = await givenMember(db, "coordinator", corporationId);
  await owner`update memberships set left_at = now() where person_id = ${former.personId}`;
  return {
    nobody: "",
    "an entrepreneur": await cookieOf(db, visitor, "link"),
    "a juror": await cookieOf(db, juror, "link"),
    "the coordinator": await cookieOf(db, coordinator.personId, "passkey"),
    "the approver": await cookieOf(db, approver.personId, "passkey"),
    "a reader": await cookieOf(db, reader.personId, "passkey"),
    "staff elsewhere": await cookieOf(db, elsewhere.personId, "passkey"),
    "who left": await cookieOf(db, former.personId, "passkey"),
    "the municipality": await cookieOf(db, partner.personId, "link"),
    "a broker": await cookieOf(db, broker.personId, "link"),
    "a controller": await cookieOf(db, controller.personId, "passkey"),
  };
}

async function cookieOf(db: Database, personId: string, assurance: Assurance): Promise<string> {
  return [...(await cookiesOf(db, personId, assurance))]
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
}

async function makerOf(owner: postgres.Sql, applicationId: string) {
  const [row] = await owner<
    { id: string }[]
  >`select person_id as id from applications where id = ${applicationId}`;
  return { kind: "entrepreneur", personId: row?.id ?? "" } as const;
}

async function addFile(owner: postgres.Sql, applicationId: string, name: string): Promise<string> {
  const id = randomUUID();
  await owner`insert into files (corporation_id, id, application_id, uploaded_by, name, type, size_bytes, content_hash,
      storage_key, preview_key, ready)
    select corporation_id, ${id}, id, person_id, ${name}, 'application/pdf', 3, repeat('d', 64), ${id}, ${id}, true
    from applications where id = ${applicationId}`;
  return id;
}

/** Removes these tables' rows and whatever hangs on them, and every event, letter and form key since now. */
async function cleaner(owner: postgres.Sql, tables: readonly string[]): Promise<() => Promise<void>> {
  const [mark] = await owner<{ id: string }[]>`select coalesce(max(id), 0) as id from events`;
  const letters = await owner<{ id: string }[]>`select id from outbox`;
  return async () => {
    await owner`truncate ${owner([...tables])} cascade`;
    await owner`truncate idempotency_keys`;
    await owner`delete from events where id > ${mark?.id ?? 0}`;
    await owner`delete from outbox where id <> all (${letters.map(({ id }) => id)})`;
  };
}

/** Two worlds are compared at one moment: until the end of the test the database's clock only moves when it is set. */
async function standStill(owner: postgres.Sql): Promise<void> {
  await owner.unsafe(`create or replace function plint_now() returns timestamptz language sql volatile as
    $$ select '${new Date().toISOString()}'::timestamptz + coalesce((select ahead from clock), '0') $$`);
}

/** Lets the database's clock run again. */
export async function runAgain(owner: postgres.Sql): Promise<void> {
  await owner.unsafe(`create or replace function plint_now() returns timestamptz language sql volatile as
    $$ select clock_timestamp() + coalesce((select ahead from clock), '0') $$`);
}
