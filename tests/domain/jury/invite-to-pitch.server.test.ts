import { describe, expect } from "vitest";

import { findOwnKnockOut } from "#app/domain/jury/applicant-queries.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { proposeAddendum } from "#app/domain/tenders/addenda/propose-addendum.server.ts";
import { publishAddendum } from "#app/domain/tenders/addenda/publish-addendum.server.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { inScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { later, untouched } from "#tests/support/addendum.ts";
import { givenChosen } from "#tests/support/chosen.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember } from "#tests/support/people.ts";
import { moveClock } from "#tests/support/stage.ts";

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

  test("invite nobody to an evening that has been; once it is moved they go out", async ({ db, owner }) => {
    const { send, tenderId, stage } = await givenChosen(db, owner);
    await owner`update tenders set closes_at = (rules -> 'timetable' ->> 'closesAt')::timestamptz`;
    await moveClock(owner, "60 days");
    expect(await send({})).toMatchObject({ problem: "evening-passed" });
    expect(await lettersOf(db, "pitch-invited")).toEqual([]);
    const [call] = await owner<{ rules: FrozenRules; hash: string }[]>`
      select rules, rules_hash as hash from tenders where id = ${tenderId}`;
    if (!call) throw new Error("no call");
    const { shortlistBy, pitchAt, resultBy, ...rest } = untouched(call.rules);
    const moved = {
      shortlistBy: later(shortlistBy, 30),
      pitchAt: later(pitchAt, 30),
      resultBy: later(resultBy, 30),
    };
    const { addendumId } = told(
      "propose",
      await proposeAddendum(db, stage.coordinator, tenderId, call.hash, { ...rest, ...moved }),
    );
    told("publish", await publishAddendum(db, stage.approver, tenderId, addendumId));
    told("send", await send({}));
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
    const byBranch = { ...knockOut, kind: "branch" } as const;
    expect(await assess(last, { choice: "decline", knockOut: byBranch }), "all are welcome").toMatchObject({
      problem: "no-branch-excluded",
    });
    const wordless = { kind: "use", reason: "  " } as const;
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
