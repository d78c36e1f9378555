import { describe, expect } from "vitest";

import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { inviteToPitch } from "#app/domain/jury/invite-to-pitch.server.ts";
import { findOwnKnockOut } from "#app/domain/jury/applicant-queries.server.ts";
import { readDrafts } from "#app/domain/jury/shortlist/read-drafts.server.ts";
import { saveOwnWords } from "#app/domain/jury/shortlist/save-own-words.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Database } from "#db/client.server.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember } from "#tests/support/people.ts";
import type postgres from "postgres";

/** Six plans: four chosen, one declined, one out beforehand; nothing sent yet. */
async function givenChosen(db: Database, owner: postgres.Sql) {
  const box = await givenBox(db, owner, 6);
  const { stage, ids, criterionIds, tenderId, corporationId } = box;
  const reasons = Object.fromEntries(criterionIds.map((id, nth) => [id, `Reden ${nth + 1}`]));
  const assess = (id: string, input: Partial<Parameters<typeof assessApplication>[3]>) =>
    assessApplication(db, stage.coordinator, id, {
      complete: true,
      note: "Onder ons.",
      choice: "shortlist",
      reasons,
      ...input,
    });
  for (const id of ids.slice(0, 4)) told("choose", await assess(id, {}));
  told("decline", await assess(ids[4] ?? "", { choice: "decline" }));
  const knockOut = { kind: "branch", reason: "Een keten past hier niet." } as const;
  told("out", await assess(ids[5] ?? "", { choice: "decline", knockOut, reasons: {} }));
  const drafts = () =>
    readInScope(db, scopeOf(stage.coordinator), (tx) =>
      readDrafts(tx, { corporationId, tenderId }, { hold: false }),
    );
  const send = (sending: Parameters<typeof inviteToPitch>[3], staff: Staff = stage.coordinator) =>
    inviteToPitch(db, staff, tenderId, sending);
  const addWords = (input: Partial<Parameters<typeof saveOwnWords>[3]>, staff: Staff = stage.coordinator) =>
    saveOwnWords(db, staff, tenderId, { letter: "pitch-invited", words: "", seen: "", ...input });
  return { ...box, assess, drafts, send, addWords, knockOut };
}

describe("the letters of a shortlist", () => {
  test("lie ready by the choices alone, are sent once, to those who were shown, with the words that were added", async ({
    db,
    owner,
  }) => {
    const { drafts, send, addWords, ids } = await givenChosen(db, owner);
    told("for all", await addWords({ words: "Neem iemand mee." }));
    told("for one", await addWords({ words: "Fijn plan!", applicationId: ids[0] }));
    told("refusals", await addWords({ letter: "not-shortlisted", words: "Bel ons gerust." }));
    expect(await lettersOf(db, "pitch-invited")).toEqual([]);
    const shown = await drafts();
    const key = "shortlist-once-1";
    expect(told("send", await send({ seen: shown.seal, key }))).toEqual({ invited: 4, declined: 2 });
    expect(await send({ seen: shown.seal, key })).toMatchObject({ ok: true });
    expect(await send({ seen: shown.seal })).toMatchObject({ problem: "not-in-this-state" });
    const [invited, refused] = [await lettersOf(db, "pitch-invited"), await lettersOf(db, "not-shortlisted")];
    const addresses = (choice: string) =>
      shown.letters.filter((one) => one.choice === choice).map(({ to }) => to.email);
    expect(invited.map(({ to }) => to).toSorted()).toEqual(addresses("shortlist").toSorted());
    expect(refused.map(({ to }) => to).toSorted()).toEqual(addresses("decline").toSorted());
    const wordsTo = (id: string | undefined) =>
      [...invited, ...refused].find(({ props }) => props.applicationId === id)?.props.words;
    expect(wordsTo(ids[0])).toEqual(["Neem iemand mee.", "Fijn plan!"]);
    expect(wordsTo(ids[1])).toEqual(["Neem iemand mee."]);
    expect(wordsTo(ids[4])).toEqual(["Bel ons gerust."]);
    // The note for colleagues is in no letter.
    expect(JSON.stringify([invited, refused])).not.toContain("Onder ons.");
  });

  test("are refused when a choice, a reason, a word or an address changed since they were shown", async ({
    db,
    owner,
  }) => {
    const { drafts, send, addWords, assess, ids, criterionIds } = await givenChosen(db, owner);
    const changes: readonly (() => Promise<unknown>)[] = [
      () => assess(ids[3] ?? "", { choice: "decline" }),
      () =>
        assess(ids[4] ?? "", {
          choice: "decline",
          reasons: Object.fromEntries(criterionIds.map((id) => [id, "Anders"])),
        }),
      () => addWords({ letter: "not-shortlisted", words: "Toch nog iets." }),
      () => owner`update people set email = 'nieuw@example.nl' where id =
        (select person_id from applications where id = ${ids[1] ?? ""})`,
    ];
    for (const change of changes) {
      const { seal } = await drafts();
      await change();
      expect(await send({ seen: seal })).toMatchObject({ problem: "changed-meanwhile" });
    }
    expect(await lettersOf(db, "pitch-invited")).toEqual([]);
    expect(await send({ seen: (await drafts()).seal })).toMatchObject({ ok: true });
  });

  test("hold the words that a colleague saved meanwhile, and take none from who may not write", async ({
    db,
    owner,
  }) => {
    const { stage, addWords, ids, drafts, corporationId } = await givenChosen(db, owner);
    told("first", await addWords({ words: "Eerst" }));
    expect(await addWords({ words: "Daarna" }, stage.approver)).toMatchObject({
      problem: "changed-meanwhile",
    });
    told("again", await addWords({ words: "Daarna", seen: "Eerst" }, stage.approver));
    expect((await drafts()).wordsForAll["pitch-invited"]).toBe("Daarna");
    told("away", await addWords({ words: "", seen: "Daarna" }));
    expect((await drafts()).wordsForAll["pitch-invited"]).toBe("");
    const reader: Staff = {
      kind: "staff",
      ...(await givenMember(db, "reader", corporationId)),
      role: "reader",
    };
    expect(await addWords({ words: "Ik ook" }, reader)).toMatchObject({ problem: "not-your-role" });
    const stranger: Staff = { kind: "staff", ...(await givenMember(db, "coordinator")), role: "coordinator" };
    expect(await addWords({ words: "Ik ook" }, stranger)).toMatchObject({ problem: "not-found" });
    expect(await addWords({ words: "Ik ook", applicationId: ids[0] }, stranger)).toMatchObject({
      problem: "not-found",
    });
  });
});

describe("a plan that is out beforehand", () => {
  test("needs that one reason, is never chosen, and its maker reads why once it is real", async ({
    db,
    owner,
  }) => {
    const { assess, send, ids, knockOut } = await givenChosen(db, owner);
    const last = ids[5] ?? "";
    expect(await assess(last, { knockOut })).toMatchObject({ problem: "knocked-out-and-chosen" });
    const wordless = { kind: "branch", reason: "  " } as const;
    expect(await assess(last, { choice: "decline", knockOut: wordless })).toMatchObject({
      problem: "no-knock-out-reason",
    });
    const [maker] = await owner<
      { id: string }[]
    >`select person_id as id from applications where id = ${last}`;
    const read = () =>
      inScope(db, { kind: "person", personId: maker?.id ?? "" }, (tx) => findOwnKnockOut(tx, last));
    expect(await read()).toBeNull();
    told("send", await send({}));
    expect(await read()).toEqual(knockOut);
    expect((await lettersOf(db, "not-shortlisted")).map(({ props }) => props.knockOut)).toContainEqual(
      knockOut,
    );
  });
});
