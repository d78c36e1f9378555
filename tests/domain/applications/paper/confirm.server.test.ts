import { isNotNull } from "drizzle-orm";
import { describe, expect } from "vitest";

import { confirmByScan } from "#app/domain/applications/paper/confirm-by-scan.server.ts";
import { confirmEntry } from "#app/domain/applications/paper/confirm-entry.server.ts";
import { objectToEntry } from "#app/domain/applications/paper/object-to-entry.server.ts";
import { findEntryFile, findEntryToConfirm } from "#app/domain/applications/paper/read-by-link.server.ts";
import { findOwnApplication } from "#app/domain/applications/queries.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { reopenApplication } from "#app/domain/applications/take-back.server.ts";
import { events } from "#db/schema/events.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { inScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenEntry, hatice, linkToConfirm } from "#tests/support/paper.ts";

const locale = "nl" as const;

async function givenSealed(...given: Parameters<typeof givenEntry>) {
  const [db] = given;
  const entry = await givenEntry(...given);
  const id = await entry.enter();
  await entry.seal(id);
  return { ...entry, id, token: await linkToConfirm(db) };
}

describe("confirming a plan on paper by mail", () => {
  test("makes it its maker's and lets it count from the moment of the seal; twice is fine", async ({
    db,
    owner,
  }) => {
    const { id, token } = await givenSealed(db, owner);
    const [sealed] = await owner`select submitted_at, content_hash from applications where id = ${id}`;
    expect(await findEntryToConfirm(db, token)).toMatchObject({ step: "waiting", own: null });
    expect(await confirmEntry(db, "another-token", { locale })).toMatchObject({
      problem: "link-used-or-old",
    });
    for (const _ of [1, 2])
      expect(await confirmEntry(db, token, { locale })).toMatchObject({ value: { counted: "paper" } });
    expect(
      await owner`select a.state, a.submitted_at, a.content_hash, a.entered_by, p.email, p.name from applications a
        join people p on p.id = a.person_id where a.id = ${id}`,
    ).toEqual([{ state: "submitted", ...sealed, entered_by: null, email: hatice.email, name: hatice.name }]);
    expect(await lettersOf(db, "plan-received")).toMatchObject([{ to: hatice.email }]);
    expect(await owner`select 1 from events where name = 'application.paper-confirmed'`).toHaveLength(1);
    const [maker] = await owner<{ id: string }[]>`select id from people where email = ${hatice.email}`;
    const personId = maker?.id ?? "";
    const seen = await inScope(db, { kind: "person", personId }, (tx) =>
      findOwnApplication(tx, personId, id),
    );
    expect(seen?.parts).toHaveLength(4);
  });

  test("works until two working days after closing, and not a moment longer", async ({ db, owner }) => {
    const { token, closeIn, wait } = await givenSealed(db, owner);
    await closeIn(-1000);
    await wait(8);
    expect(await confirmEntry(db, token, { locale })).toMatchObject({ problem: "paper-too-late" });
    expect(await owner`select 1 from people where email = ${hatice.email}`).toHaveLength(0);
    await wait(-8);
    expect(await confirmEntry(db, token, { locale })).toMatchObject({ ok: true });
  });

  test("lets who has a plan of their own choose; the other is taken back", async ({ db, owner }) => {
    const { actor, applicationId, slug, id, token, saveAll } = await givenSealed(db, owner);
    await owner`update people set email = 'HATICE@thee.example' where id = ${actor.personId}`;
    expect(await findEntryToConfirm(db, token)).toMatchObject({
      own: { id: applicationId },
      ownStays: false,
    });
    expect(await confirmEntry(db, token, { locale })).toMatchObject({ problem: "choose-one-plan" });
    await saveAll();
    told("submit", await submitApplication(db, actor, applicationId));
    told("choose", await confirmEntry(db, token, { counts: "paper", locale }));
    expect(await owner`select id, state, person_id from applications order by state`).toEqual([
      { id, state: "submitted", person_id: actor.personId },
      { id: applicationId, state: "withdrawn", person_id: actor.personId },
    ]);
    expect(await lettersOf(db, "plan-withdrawn")).toHaveLength(1);
    // Whoever starts for this space finds the plan that counts.
    expect(await startApplication(db, actor, slug)).toMatchObject({ value: { applicationId: id } });
  });

  test("lapses on paper when their own plan is chosen, and staff read no more than that it lapsed", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, coordinator, id, token } = await givenSealed(db, owner);
    await owner`update people set email = ${hatice.email} where id = ${actor.personId}`;
    expect(await confirmEntry(db, token, { counts: "own", locale })).toMatchObject({
      value: { counted: "own" },
    });
    expect(await owner`select id, state from applications order by state`).toEqual([
      { id: applicationId, state: "draft" },
      { id, state: "withdrawn" },
    ]);
    const log = await inScope(db, scopeOf(coordinator), (tx) =>
      tx.select({ of: events.applicationId }).from(events).where(isNotNull(events.applicationId)),
    );
    expect(new Set(log.map(({ of }) => of))).toEqual(new Set([id]));
    expect(await confirmEntry(db, token, { counts: "paper", locale })).toMatchObject({
      problem: "paper-too-late",
    });
  });

  test("cannot put a plan aside that its maker handed in and that has been opened", async ({ db, owner }) => {
    const { actor, applicationId, token, saveAll, closeIn } = await givenSealed(db, owner);
    await owner`update people set email = ${hatice.email} where id = ${actor.personId}`;
    await saveAll();
    told("submit", await submitApplication(db, actor, applicationId));
    await closeIn(-1000);
    expect(await findEntryToConfirm(db, token)).toMatchObject({ ownStays: true });
    expect(await confirmEntry(db, token, { counts: "paper", locale })).toMatchObject({
      problem: "own-plan-opened",
    });
    told("own", await confirmEntry(db, token, { counts: "own", locale }));
    expect(await owner`select state from applications where id = ${applicationId}`).toEqual([
      { state: "submitted" },
    ]);
  });

  test("seals it for who entered it too, also when its maker opens it again to change it", async ({
    db,
    owner,
  }) => {
    const { coordinator, id, token } = await givenSealed(db, owner);
    const seen = () =>
      inScope(db, scopeOf(coordinator), (tx) =>
        tx.execute<{ plans: string; entries: string; parts: string }>(
          `select (select count(*) from applications) as plans, (select count(*) from paper_entries) as entries,
            (select count(*) from plan_parts) as parts`,
        ),
      ).then(([row]) => row);
    expect(await seen()).toMatchObject({ plans: "1", entries: "1", parts: "4" });
    told("confirm", await confirmEntry(db, token, { locale }));
    expect(await seen()).toMatchObject({ plans: "0", entries: "0", parts: "0" });
    const [maker] = await owner<{ id: string }[]>`select id from people where email = ${hatice.email}`;
    told("reopen", await reopenApplication(db, { kind: "entrepreneur", personId: maker?.id ?? "" }, id));
    expect(await seen()).toMatchObject({ plans: "0", entries: "0", parts: "0" });
  });
});

describe("the link that asks", () => {
  test("opens the files of that plan and of no other, until its maker has answered", async ({
    db,
    owner,
  }) => {
    const { id, token, applicationId } = await givenSealed(db, owner);
    const [file, other] = await owner<{ id: string }[]>`
      insert into files (corporation_id, application_id, uploaded_by, name, type, size_bytes, content_hash, storage_key, ready)
      select corporation_id, id, person_id, 'pui.png', 'image/png', 1, ${"a".repeat(64)}, id::text, true
      from applications order by id = ${id} desc returning id, application_id`;
    if (!file || !other) throw new Error("no files");
    expect(applicationId).not.toBe(id);
    expect(await findEntryFile(db, token, file.id)).toMatchObject({ name: "pui.png", storageKey: id });
    expect(await findEntryFile(db, token, other.id)).toBeNull();
    expect(await findEntryFile(db, "another-token", file.id)).toBeNull();
    told("confirm", await confirmEntry(db, token, { locale }));
    expect(await findEntryFile(db, token, file.id)).toBeNull();
  });
});

describe("a maker to whom something is not right", () => {
  test("tells who entered it while the call is open, and may still confirm", async ({ db, owner }) => {
    const { token, closeIn } = await givenSealed(db, owner);
    const object = async () => told("object", await objectToEntry(db, token, "Zaterdag ben ik open."));
    await Promise.all([object(), object(), object()]);
    const [letter, ...more] = await lettersOf(db, "paper-entry-objected");
    expect(more).toEqual([]);
    expect(letter?.props).toMatchObject({ words: "Zaterdag ben ik open.", name: hatice.name });
    expect(await findEntryToConfirm(db, token)).toMatchObject({ step: "objected" });
    await closeIn(-1000);
    expect(await objectToEntry(db, token, "Te laat.")).toMatchObject({ problem: "tender-closed" });
    expect(await confirmEntry(db, token, { locale })).toMatchObject({ ok: true });
    expect(await objectToEntry(db, token, "Na het ja.")).toMatchObject({ problem: "paper-too-late" });
  });
});

describe("confirming with a signature", () => {
  test("needs the scan, and is only for somebody without an e-mail address", async ({ db, owner }) => {
    const { coordinator, stage, enter, seal, id: mailed } = await givenSealed(db, owner);
    expect(await confirmByScan(db, coordinator, mailed)).toMatchObject({ problem: "confirms-by-mail" });
    const id = await enter({ email: null });
    expect(await confirmByScan(db, coordinator, id)).toMatchObject({ problem: "not-in-this-state" });
    await seal(id);
    expect(await confirmByScan(db, coordinator, id)).toMatchObject({ problem: "scan-missing" });
    await owner`insert into files (corporation_id, application_id, uploaded_by, name, type, size_bytes, content_hash, storage_key, ready, created_at)
      select corporation_id, id, ${coordinator.personId}, 'scan.pdf', 'application/pdf', 1, ${"a".repeat(64)}, 'scan', true, plint_now()
      from applications where id = ${id}`;
    expect(await confirmByScan(db, stage.approver, id)).toMatchObject({ problem: "not-found" });
    told("scan", await confirmByScan(db, coordinator, id));
    expect(
      await owner`select a.state, e.confirmed_how, f.name from applications a
        join paper_entries e on e.application_id = a.id join files f on f.id = e.scan_file_id where a.id = ${id}`,
    ).toEqual([{ state: "submitted", confirmed_how: "scan", name: "scan.pdf" }]);
    // Sealed for staff from here on.
    expect(await confirmByScan(db, coordinator, id)).toMatchObject({ problem: "not-found" });
  });
});
