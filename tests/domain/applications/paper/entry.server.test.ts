import { describe, expect } from "vitest";

import { announceFile } from "#app/domain/applications/announce-file.server.ts";
import { countSubmittedByTender } from "#app/domain/applications/count-submitted.server.ts";
import { askOpening } from "#app/domain/applications/opening/ask-opening.server.ts";
import { openPlans } from "#app/domain/applications/opening/open-plans.server.ts";
import { findPlaceInPile } from "#app/domain/applications/opening/queries.server.ts";
import { confirmEntry } from "#app/domain/applications/paper/confirm-entry.server.ts";
import { sweepPaperEntries, giveUpEntry } from "#app/domain/applications/paper/lapse-entries.server.ts";
import { reopenEntry, sealEntry } from "#app/domain/applications/paper/seal-entry.server.ts";
import { changeEntry, startEntry } from "#app/domain/applications/paper/start-entry.server.ts";
import { remindDrafts } from "#app/domain/applications/remind-drafts.server.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenEntry, hatice, linkToConfirm } from "#tests/support/paper.ts";
import { givenMember } from "#tests/support/people.ts";

describe("a plan that staff enter for somebody", () => {
  test("is begun by an editor of this corporation, while the call is open, once for one form", async ({
    db,
    owner,
  }) => {
    const { coordinator, tenderId, closeIn } = await givenEntry(db, owner);
    const stranger = {
      kind: "staff" as const,
      ...(await givenMember(db, "coordinator")),
      role: "coordinator" as const,
    };
    expect(await startEntry(db, { ...coordinator, role: "reader" }, tenderId, hatice)).toMatchObject({
      problem: "not-your-role",
    });
    expect(await startEntry(db, stranger, tenderId, hatice)).toMatchObject({ problem: "not-found" });
    const later = { ...hatice, receivedAt: new Date(Date.now() + 400 * 86_400_000) };
    expect(await startEntry(db, coordinator, tenderId, later)).toMatchObject({ problem: "received-later" });
    const first = await startEntry(db, coordinator, tenderId, hatice, "one-form-12345678");
    expect(await startEntry(db, coordinator, tenderId, hatice, "one-form-12345678")).toEqual(first);
    expect(await owner`select 1 from paper_entries`).toHaveLength(1);
    // Nothing was made or looked up at the address itself: it may have a plan already.
    expect(await owner`select 1 from people where email = ${hatice.email}`).toHaveLength(0);
    await closeIn(-1);
    expect(await startEntry(db, coordinator, tenderId, hatice)).toMatchObject({ problem: "tender-closed" });
  });

  test("is written by whoever entered it and by no colleague, and not any more once sealed", async ({
    db,
    owner,
  }) => {
    const { coordinator, stage, enter, seal, payloads } = await givenEntry(db, owner);
    const id = await enter();
    const again = { payload: payloads.motivation, version: 1 };
    for (const other of [stage.approver, { kind: "entrepreneur", personId: coordinator.personId } as const])
      expect(await savePart(db, other, id, "motivation", again)).toMatchObject({ problem: "not-found" });
    told("save again", await savePart(db, coordinator, id, "motivation", again));
    expect(await changeEntry(db, stage.approver, id, hatice)).toMatchObject({ problem: "not-found" });
    told("change", await changeEntry(db, coordinator, id, { ...hatice, name: "Hatice Y." }));
    await seal(id);
    expect(await savePart(db, coordinator, id, "motivation", { ...again, version: 2 })).toMatchObject({
      problem: "already-submitted",
    });
    expect(await changeEntry(db, coordinator, id, hatice)).toMatchObject({ problem: "already-submitted" });
  });

  test("is sealed whole, before closing, and asks its maker by mail; until then it counts for nobody", async ({
    db,
    owner,
  }) => {
    const { coordinator, stage, tenderId, enter, closeIn } = await givenEntry(db, owner);
    const id = await enter();
    await owner`delete from plan_parts where application_id = ${id} and part = 'financial'`;
    expect(await sealEntry(db, coordinator, id)).toMatchObject({
      problem: "plan-incomplete",
      details: { parts: "financial" },
    });
    const whole = await enter({ email: "h@thee.example" });
    expect(await sealEntry(db, stage.approver, whole)).toMatchObject({ problem: "not-found" });
    told("seal", await sealEntry(db, coordinator, whole, "seal-once-1234567"));
    told("twice", await sealEntry(db, coordinator, whole, "seal-once-1234567"));
    expect(await sealEntry(db, coordinator, whole)).toMatchObject({ problem: "already-submitted" });
    expect(await lettersOf(db, "paper-entry-to-confirm")).toMatchObject([{ to: "h@thee.example" }]);
    const counts = await inScope(db, scopeOf(coordinator), countSubmittedByTender);
    expect(counts.get(tenderId) ?? 0).toBe(0);
    await closeIn(-1);
    expect(await sealEntry(db, coordinator, id)).toMatchObject({ problem: "tender-closed" });
  });

  test("opens again until closing; sealing again mails a new link and the old one is void", async ({
    db,
    owner,
  }) => {
    const { coordinator, enter, seal, closeIn } = await givenEntry(db, owner);
    const id = await enter();
    expect(await reopenEntry(db, coordinator, id)).toMatchObject({ problem: "not-in-this-state" });
    await seal(id);
    const hash = async () => (await owner`select confirm_hash as hash from paper_entries`)[0]?.hash;
    const first = await hash();
    told("reopen", await reopenEntry(db, coordinator, id));
    expect(await hash()).toBeNull();
    await seal(id);
    expect(await hash()).not.toBe(first);
    expect(await lettersOf(db, "paper-entry-to-confirm")).toHaveLength(2);
    await closeIn(-1);
    expect(await reopenEntry(db, coordinator, id)).toMatchObject({ problem: "tender-closed" });
  });

  test("gets no reminder that it is a draft", async ({ db, owner }) => {
    const { enter, closeIn } = await givenEntry(db, owner);
    await enter();
    await owner`update applications set created_at = plint_now() - interval '30 days'`;
    await closeIn(36 * 3_600_000);
    await remindDrafts(db);
    // One to the entrepreneur who writes, none to the stand-in.
    expect(await lettersOf(db, "draft-reminder")).toHaveLength(1);
  });

  test("takes files before the seal, and after it only a few for the signature", async ({ db, owner }) => {
    const { coordinator, stage, enter, seal } = await givenEntry(db, owner);
    const id = await enter({ email: null });
    const file = { name: "s.pdf", type: "application/pdf", sizeBytes: 9, contentHash: "a".repeat(64) };
    const add = (storageKey: string, who = coordinator) => announceFile(db, who, id, file, { storageKey });
    told("before", await add("1"));
    expect(await add("2", stage.approver)).toMatchObject({ problem: "not-found" });
    await seal(id);
    told("after", await add("3"));
    await owner`update paper_entries set objection = ''`;
    await owner`insert into files (corporation_id, application_id, uploaded_by, name, type, size_bytes, content_hash, storage_key, ready, created_at)
      select corporation_id, application_id, uploaded_by, name, type, size_bytes, content_hash, 'x' || n, true, plint_now()
      from files, generate_series(1, 3) n where storage_key = '3'`;
    expect(await add("4")).toMatchObject({ problem: "too-many-files", details: { max: 3 } });
  });

  test("lies in the pile that is opened, so that its maker finds it there when they confirm after the opening", async ({
    db,
    owner,
  }) => {
    const { enter, seal, coordinator, stage, tenderId } = await givenEntry(db, owner);
    const { corporationId } = coordinator;
    const id = await enter();
    await seal(id);
    // Closed, and nobody asked yet to open what lies in the box.
    await owner`update tenders set closes_at = plint_now() - interval '1 second' where id = ${tenderId}`;
    await sweepTenders(db);
    told("ask", await askOpening(db, coordinator, tenderId));
    told("open", await openPlans(db, stage.approver, tenderId));
    const token = await linkToConfirm(db);
    told("confirm", await confirmEntry(db, token, { locale: "nl" }));
    const [plan] = await owner<{ receiptNumber: string; contentHash: string }[]>`
      select receipt_number as "receiptNumber", content_hash as "contentHash" from applications
      where id = ${id} and state = 'submitted'`;
    if (!plan) throw new Error("the plan does not count");
    const place = await readInScope(db, { kind: "system" }, (tx) =>
      findPlaceInPile(tx, { corporationId, tenderId }, plan),
    );
    expect(place).toMatchObject({ place: expect.any(Number) });
  });

  test("lapses two working days after closing, once, and its maker reads that it does not count", async ({
    db,
    owner,
  }) => {
    const { enter, seal, closeIn, wait, actor } = await givenEntry(db, owner);
    await seal(await enter());
    await enter({ email: "unfinished@thee.example" });
    await closeIn(-1);
    expect(await sweepPaperEntries(db)).toBe(0);
    await wait(8);
    expect(await sweepPaperEntries(db)).toBe(2);
    expect(await sweepPaperEntries(db)).toBe(0);
    expect(await lettersOf(db, "paper-entry-lapsed")).toMatchObject([{ to: hatice.email }]);
    // The draft of an entrepreneur stays theirs.
    expect(await owner`select state from applications where person_id = ${actor.personId}`).toEqual([
      { state: "draft" },
    ]);
    expect(await owner`select 1 from events where name = 'application.paper-lapsed'`).toHaveLength(2);
  });

  test("is put away by whoever entered it, and by nobody else", async ({ db, owner }) => {
    const { coordinator, stage, enter } = await givenEntry(db, owner);
    const id = await enter();
    expect(await giveUpEntry(db, stage.approver, id)).toMatchObject({ problem: "not-found" });
    told("give up", await giveUpEntry(db, coordinator, id));
    expect(await giveUpEntry(db, coordinator, id)).toMatchObject({ problem: "not-in-this-state" });
  });
});
