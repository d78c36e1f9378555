import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import { findSheetForJuror } from "#app/domain/jury/queries.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Database } from "#db/client.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { events } from "#db/schema/events.ts";
import { scores } from "#db/schema/jury.ts";
import { inScope, readInScope, type Scope } from "#db/scope.server.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { givenStage } from "#tests/support/stage.ts";

type Given = Parameters<typeof givenStage>;

async function givenEvening(...[db, owner]: Given) {
  const stage = await givenStage(db, owner);
  const evening = await buildEvening(stage);
  const [juror, other] = evening.jury;
  const [pitch] = evening.pitches;
  if (!juror || !other || !pitch) throw new Error("an evening without a jury");
  return { ...evening, stage, juror, other, applicationId: pitch.applicationId };
}

const pointsIn = (db: Database, scope: Scope) =>
  readInScope(db, scope, (tx) => tx.select({ points: scores.points }).from(scores));

const sheetOf = (db: Database, juror: Juror, applicationId: string) =>
  readInScope(db, scopeOf(juror), (tx) => findSheetForJuror(tx, juror, applicationId));

describe("scoring a pitch", () => {
  test("keeps what was given and replaces it while the sheet is open", async ({ db, owner }) => {
    const { juror, applicationId, criterionIds } = await givenEvening(db, owner);
    const [id = ""] = criterionIds;
    for (const points of ["2", "unknown", "4"] as const)
      told("save", await recordScores(db, juror, applicationId, fullSheet([id], points, "save")));
    expect(await sheetOf(db, juror, applicationId)).toMatchObject({
      sheet: { state: "scoring", sealedAt: null },
      given: [{ criterionId: id, points: 4 }],
    });
  });

  test("tells the log that somebody began and sealed, and not when each line was saved", async ({
    db,
    owner,
  }) => {
    const { juror, applicationId, criterionIds } = await givenEvening(db, owner);
    for (const id of criterionIds)
      told("save", await recordScores(db, juror, applicationId, fullSheet([id], "4", "save")));
    told("seal", await recordScores(db, juror, applicationId, fullSheet(criterionIds, "4", "seal")));
    const names = await owner`select name from events where details ->> 'seatId' = ${juror.seatId}
      and name like 'jury.sheet%' order by id`;
    expect(names.map(({ name }) => name)).toEqual(["jury.sheet-begun", "jury.sheet-sealed"]);
  });

  test("keeps “I don't know” as missing, not as zero", async ({ db, owner }) => {
    const { juror, applicationId, criterionIds } = await givenEvening(db, owner);
    told("seal", await recordScores(db, juror, applicationId, fullSheet(criterionIds, "unknown", "seal")));
    const { given } = await sheetOf(db, juror, applicationId);
    expect(given.map(({ points }) => points)).toEqual(criterionIds.map(() => null));
  });

  test("cannot be sealed while a criterion has no answer, and keeps nothing of that attempt", async ({
    db,
    owner,
  }) => {
    const { juror, applicationId, criterionIds } = await givenEvening(db, owner);
    const answer = await recordScores(
      db,
      juror,
      applicationId,
      fullSheet(criterionIds.slice(1), "3", "seal"),
    );
    expect(answer).toMatchObject({
      ok: false,
      problem: "sheet-incomplete",
      details: { count: 1, points: criterionIds[0], reasons: "" },
    });
    expect(await sheetOf(db, juror, applicationId)).toEqual({ sheet: null, given: [] });
  });

  test("cannot be sealed without the reasons that the call asks for", async ({ db, owner }) => {
    const { juror, applicationId, criterionIds } = await givenEvening(db, owner);
    const lines = Object.fromEntries(criterionIds.map((id) => [id, { points: "3" as const, reason: "" }]));
    expect(await recordScores(db, juror, applicationId, { lines, intent: "seal" })).toMatchObject({
      problem: "sheet-incomplete",
      details: { count: criterionIds.length, points: "", reasons: criterionIds.join(",") },
    });
  });

  test("is closed to its own juror once it is sealed", async ({ db, owner }) => {
    const { juror, applicationId, criterionIds } = await givenEvening(db, owner);
    told("seal", await recordScores(db, juror, applicationId, fullSheet(criterionIds, "5", "seal")));
    expect(await recordScores(db, juror, applicationId, fullSheet(criterionIds, "1", "save"))).toMatchObject({
      ok: false,
      problem: "judging-closed",
    });
    const { sheet, given } = await sheetOf(db, juror, applicationId);
    expect(sheet?.state).toBe("sealed");
    expect(new Set(given.map(({ points }) => points))).toEqual(new Set([5]));
  });

  test("has its effect once when the same form is sent five times at once", async ({ db, owner }) => {
    const { juror, applicationId, criterionIds } = await givenEvening(db, owner);
    const sheet = fullSheet(criterionIds, "4", "seal");
    const key = "the-same-form-once";
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => recordScores(db, juror, applicationId, sheet, key)),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const sealed = await inScope(db, { kind: "system" }, (tx) =>
      tx.select({ id: events.id }).from(events).where(eq(events.name, "jury.sheet-sealed")),
    );
    expect(sealed).toHaveLength(1);
  });

  test("does not exist for a plan of another jury, or with a criterion of another call", async ({
    db,
    owner,
  }) => {
    const own = await givenEvening(db, owner);
    const foreign = await givenEvening(db, owner);
    const sheet = fullSheet(own.criterionIds, "4", "save");
    expect(await recordScores(db, own.juror, foreign.applicationId, sheet)).toMatchObject({
      ok: false,
      problem: "not-found",
    });
    const mixed = fullSheet([foreign.criterionIds[0] ?? ""], "4", "save");
    expect(await recordScores(db, own.juror, own.applicationId, mixed)).toMatchObject({
      ok: false,
      problem: "not-found",
    });
  });
});

describe("the secrecy of points", () => {
  test("another juror never reads them, and staff only after the reveal", async ({ db, owner }) => {
    const { stage, jury, pitches, criterionIds, tenderId, other } = await givenEvening(db, owner);
    await scoreAll(stage, jury, pitches, criterionIds);
    const ofOneJuror = pitches.length * criterionIds.length;
    const staff = scopeOf(stage.coordinator);
    expect(await pointsIn(db, scopeOf(other))).toHaveLength(ofOneJuror);
    expect(await pointsIn(db, staff)).toEqual([]);
    told("reveal", await revealRanking(db, stage.coordinator, tenderId, { evenIfUnsealed: false }));
    expect(await pointsIn(db, scopeOf(other))).toHaveLength(ofOneJuror);
    expect(await pointsIn(db, staff)).toHaveLength(ofOneJuror * jury.length);
  });

  test("a stranger, an applicant and another corporation read none, before and after", async ({
    db,
    owner,
  }) => {
    const { stage, jury, pitches, criterionIds, tenderId } = await givenEvening(db, owner);
    await scoreAll(stage, jury, pitches, criterionIds);
    told("reveal", await revealRanking(db, stage.coordinator, tenderId, { evenIfUnsealed: false }));
    const [pitch] = pitches;
    if (!pitch) throw new Error("no pitch");
    const maker = await stage.entrepreneur(pitch.plan);
    const elsewhere = await givenStage(db, owner);
    const scopes: Scope[] = [{ kind: "public" }, scopeOf(maker), scopeOf(elsewhere.coordinator)];
    for (const scope of scopes) expect(await pointsIn(db, scope)).toEqual([]);
  });

  test("the log tells that somebody sealed, never which points", async ({ db, owner }) => {
    const { stage, juror, applicationId, criterionIds } = await givenEvening(db, owner);
    told("seal", await recordScores(db, juror, applicationId, fullSheet(criterionIds, "5", "seal")));
    const lines = await readInScope(db, scopeOf(stage.coordinator), (tx) =>
      tx.select({ details: events.details }).from(events).where(eq(events.name, "jury.sheet-sealed")),
    );
    expect(lines).toEqual([{ details: { seatId: juror.seatId } }]);
  });
});
