import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import { sweepFiles } from "#app/domain/applications/sweep-files.server.ts";
import { ranking, storedRanking } from "#app/domain/jury/ranking.ts";
import { readJudging } from "#app/domain/jury/read-judging.server.ts";
import { noteAttempt } from "#app/domain/outbox/note-attempt.server.ts";
import { personOfAddress } from "#app/domain/people/person-of-address.server.ts";
import { erasePerson, wasErasedWith } from "#app/domain/privacy/erase-person.server.ts";
import { readOwnData } from "#app/domain/privacy/read-own-data.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { address, CANARY, givenCanary, tablesWith } from "#tests/support/canary.ts";
import { givenConducted } from "#tests/support/conducted.ts";
import { test } from "#tests/support/database.ts";

const SYSTEM = { kind: "system" } as const;

const rankingOf = (db: Db, tenderId: string) =>
  inScope(db, SYSTEM, async (tx) => {
    const [tender] = await tx.select().from(tenders).where(eq(tenders.id, tenderId));
    if (!tender) throw new Error("no tender");
    return storedRanking(ranking((await readJudging(tx, tender)).input));
  });

describe("somebody who is erased", () => {
  test("leaves nothing that they typed or are known by, in no table, once the last letter went", async ({
    db,
    owner,
  }) => {
    const { personId } = await givenCanary(db, owner);
    expect(await tablesWith(owner, CANARY)).toEqual(
      expect.arrayContaining([
        "people",
        "plan_parts",
        "repair_requests",
        "jury_seats",
        "outbox",
        "questions",
        "scores",
      ]),
    );
    told("erase", await erasePerson(db, personId, ` ${address.toUpperCase()} `));
    expect(await tablesWith(owner, CANARY)).toEqual(["outbox"]);
    const waiting = await owner<
      { id: string; letter: string }[]
    >`select id, letter from outbox where to_email = ${address}`;
    expect(waiting).toMatchObject([{ letter: "data-erased" }]);
    await noteAttempt(db, waiting[0]?.id ?? "", problem("later"));
    expect(await tablesWith(owner, CANARY)).toEqual(["outbox"]);
    await noteAttempt(db, waiting[0]?.id ?? "", done({ providerId: "x" }));
    expect(await tablesWith(owner, CANARY)).toEqual([]);
    expect(await owner`select email, name, phone from people where id = ${personId}`).toEqual([
      { email: `${personId}@verwijderd.invalid`, name: "", phone: "" },
    ]);
  });

  test("leaves every ranking as it was, and their seat with panel and points", async ({ db, owner }) => {
    const { personId, decided, seat } = await givenCanary(db, owner);
    const before = await rankingOf(db, decided.tenderId);
    const points = await owner`select points from scores order by seat_id, application_id, criterion_id`;
    told("erase", await erasePerson(db, personId, address));
    expect(await rankingOf(db, decided.tenderId)).toEqual(before);
    expect(await owner`select points from scores order by seat_id, application_id, criterion_id`).toEqual(
      points,
    );
    expect(await owner`select panel, name, person_id from jury_seats where id = ${seat.seatId}`).toEqual([
      { panel: seat.panel, name: "", person_id: personId },
    ]);
    expect(
      await owner`select distinct reason from scores where seat_id = ${seat.seatId} and application_id <> ${decided.third}`,
    ).toEqual([{ reason: "Goed voor de straat" }]);
  });

  test("leaves a number where staff had opened the plan, and no trace where nobody had", async ({
    db,
    owner,
  }) => {
    const { personId, decided, draft, writer } = await givenCanary(db, owner);
    await owner`update applications set knows = 'Mijn nicht' where person_id = ${personId}`;
    told("erase", await erasePerson(db, personId, address));
    expect(
      await owner`select id, state, trade_name || knows as trade_name, receipt_number is not null as number from applications
      where person_id = ${personId} order by created_at`,
    ).toEqual([
      { id: draft, state: "anonymised", trade_name: "", number: false },
      { id: decided.third, state: "anonymised", trade_name: "", number: true },
    ]);
    const seenBy = (stage: typeof writer.stage, id: string) => {
      const { personId: staff, corporationId } = stage.coordinator;
      return inScope(db, { kind: "corporation", personId: staff, corporationId }, (tx) =>
        tx.select({ id: applications.id }).from(applications).where(eq(applications.id, id)),
      );
    };
    expect(await seenBy(writer.stage, draft)).toHaveLength(0);
    expect(await seenBy(decided.stage, decided.third)).toHaveLength(1);
  });

  test("gives back a place at a viewing, has the bytes of files swept and keeps a public question without its asker", async ({
    db,
    owner,
  }) => {
    const { personId } = await givenCanary(db, owner);
    const erased = told("erase", await erasePerson(db, personId, address));
    expect(erased.uploadIds).toHaveLength(1);
    expect(await owner`select taken from viewing_slots`).toEqual([{ taken: 0 }]);
    expect(await owner`select text from questions`).toEqual([{ text: "Mag er een oven in?" }]);
    expect(await owner`select from question_askers`).toHaveLength(0);
    const swept: string[] = [];
    await sweepFiles(db, async (keys) => void swept.push(...keys));
    expect(swept).toHaveLength(2);
    expect(await owner`select from files`).toHaveLength(0);
    expect(await owner`select from sign_in_links where email = ${address}`).toHaveLength(0);
    for (const table of ["sessions", "passkeys", "staff_credentials", "saved_searches", "plan_members"])
      expect(
        await owner`select from ${owner(table)} where ${owner(table)}::text like ${`%${personId}%`}`,
        table,
      ).toHaveLength(0);
  });

  test("is erased once, however often and however much at once it is pressed", async ({ db, owner }) => {
    const { personId } = await givenCanary(db, owner);
    const key = "one-filling-in-of-it";
    expect(await wasErasedWith(db, key)).toBe(false);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => erasePerson(db, personId, address, key)),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await erasePerson(db, personId, address)).toMatchObject({ ok: true });
    expect(await owner`select from outbox where letter = 'data-erased'`).toHaveLength(1);
    expect(await owner`select from account_events where name = 'person.erased'`).toHaveLength(1);
    expect(await owner`select from events where name = 'application.anonymised'`).toHaveLength(2);
    expect(await wasErasedWith(db, key)).toBe(true);
  });

  test("can come back under the same address as somebody new, of whom nothing is known", async ({
    db,
    owner,
  }) => {
    const { personId } = await givenCanary(db, owner);
    told("erase", await erasePerson(db, personId, address));
    const again = await inScope(db, SYSTEM, (tx) => personOfAddress(tx, address, { locale: "nl" }));
    expect(again).not.toBe(personId);
    const { sections } = await readOwnData(db, again);
    const known = Object.entries(sections).filter(([, rows]) => rows.length > 0);
    // The last letter is still on its way to that address.
    expect(known.map(([name]) => name)).toEqual(["account", "letters", "accountLog"]);
  });
});

test("who was invited to an evening that somebody leads already is erased like anybody, and their turn goes", async ({
  db,
  owner,
}) => {
  const { order, tenderId, stage, juror } = await givenConducted(db, owner);
  await stage.clock.setDays(48);
  const [first = ""] = order;
  await owner`insert into pitch_reminders
    select tenders.corporation_id, ${juror.seatId}, applications.id, plint_now(), created_by from applications, tenders
    where applications.id = ${first} and tenders.id = ${tenderId}`;
  const [maker] = await owner<{ id: string; email: string }[]>`
    select people.id, email from people join applications on person_id = people.id where applications.id = ${first}`;
  if (!maker) throw new Error("no maker");
  told("erase", await erasePerson(db, maker.id, maker.email));
  expect(await owner`select application_id from pitch_turns where tender_id = ${tenderId}`).toHaveLength(2);
  expect(await owner`select from pitches where application_id = ${first}`).toHaveLength(0);
});

describe("nobody is erased", () => {
  const unchanged = async (owner: Parameters<typeof tablesWith>[0]) =>
    expect(await owner`select from people where email = ${address}`).toHaveLength(1);

  test("who types another address", async ({ db, owner }) => {
    const { personId } = await givenCanary(db, owner);
    expect(await erasePerson(db, personId, "iemand@anders.example")).toMatchObject({
      problem: "not-your-address",
    });
    await unchanged(owner);
  });

  test("whose lease runs, until it ended", async ({ db, owner }) => {
    const { personId } = await givenCanary(db, owner);
    await owner`update applications set state = 'reserve' where state = 'winner'`;
    await owner`update applications set state = 'winner' where person_id = ${personId} and state = 'not_chosen'`;
    await owner`update leases set application_id = (select id from applications where state = 'winner')`;
    await owner`update corporations set contact_phone = '020 123 45 67'`;
    expect(await erasePerson(db, personId, address)).toMatchObject({
      problem: "lease-runs",
      details: { call: "020 123 45 67" },
    });
    await unchanged(owner);
    await owner`update leases set state = 'ended'`;
    expect(await erasePerson(db, personId, address)).toMatchObject({ ok: true });
    expect(await tablesWith(owner, CANARY)).toEqual(["outbox"]);
  });

  test("who alone coordinates a corporation", async ({ db, owner }) => {
    const { personId } = await givenCanary(db, owner);
    await owner`update memberships set left_at = now() where role = 'coordinator'`;
    await owner`update memberships set role = 'coordinator' where person_id = ${personId}`;
    expect(await erasePerson(db, personId, address)).toMatchObject({ problem: "only-coordinator" });
    await unchanged(owner);
    await owner`update memberships set left_at = null`;
    expect(await erasePerson(db, personId, address)).toMatchObject({ ok: true });
  });

  test("while their pitch evening is on, or before the result of their plan is out", async ({
    db,
    owner,
  }) => {
    const { personId, decided } = await givenCanary(db, owner);
    await owner`update tenders set state = 'pitching', pitch_at = plint_now() - interval '1 hour' where id = ${decided.tenderId}`;
    expect(await erasePerson(db, personId, address)).toMatchObject({ problem: "evening-runs" });
    await owner`update tenders set state = 'decided' where id = ${decided.tenderId}`;
    await owner`update applications set state = 'pitched' where id = ${decided.third}`;
    expect(await erasePerson(db, personId, address)).toMatchObject({ problem: "result-awaited" });
    await unchanged(owner);
  });
});
