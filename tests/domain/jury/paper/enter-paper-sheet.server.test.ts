import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import { declareTie } from "#app/domain/jury/declare-tie.server.ts";
import { enterPaperSheet } from "#app/domain/jury/paper/enter-paper-sheet.server.ts";
import { findPaperPicture, listPaperSheets } from "#app/domain/jury/paper/paper-queries.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { findSheetForJuror } from "#app/domain/jury/queries.server.ts";
import { listSheets } from "#app/domain/jury/staff-queries.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenConducted } from "#tests/support/conducted.ts";
import { test } from "#tests/support/database.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { givenStage } from "#tests/support/stage.ts";

const picture = { type: "image/jpeg", bytes: new Uint8Array([1, 2, 3]) } as const;

/** A conducted evening with its first pitch on stage. */
async function givenPaper(...[db, owner]: Parameters<typeof givenStage>) {
  const evening = await givenConducted(db, owner);
  const [first = "", second = ""] = evening.order;
  const { stage, juror, tenderId, criterionIds, step } = evening;
  await step({ step: "begin" });
  await step({ step: "open", applicationId: first });
  const { lines } = fullSheet(criterionIds, "4", "seal");
  const enter = (
    more: Partial<{ seatId: string; applicationId: string; lines: typeof lines }> = {},
    key?: string,
  ) =>
    enterPaperSheet(
      db,
      stage.coordinator,
      tenderId,
      { seatId: juror.seatId, applicationId: first, lines, ...more },
      picture,
      key,
    );
  const asStaff = <Result>(work: Parameters<typeof readInScope<Result>>[2]) =>
    readInScope(db, scopeOf(stage.coordinator), work);
  return { ...evening, first, second, lines, enter, asStaff };
}

describe("a sheet on paper", () => {
  test("is the juror's own sheet, sealed and marked, once however often it is pressed", async ({
    db,
    owner,
  }) => {
    const { enter, asStaff, juror, first, tenderId, criterionIds } = await givenPaper(db, owner);
    const key = randomUUID();
    told("enter", await enter({}, key));
    expect(await enter({}, key)).toMatchObject({ ok: true });
    expect(await enter()).toMatchObject({ problem: "sheet-sealed" });
    const own = await readInScope(db, scopeOf(juror), (tx) => findSheetForJuror(tx, juror, first));
    expect(own.sheet).toMatchObject({ state: "sealed", onPaper: true });
    expect(own.given.map(({ points, late }) => [points, late])).toEqual(criterionIds.map(() => [4, false]));
    const { corporationId } = juror;
    expect(await asStaff((tx) => listPaperSheets(tx, corporationId, tenderId))).toMatchObject([
      { seatId: juror.seatId, applicationId: first },
    ]);
    const sheets = await asStaff((tx) => listSheets(tx, corporationId, tenderId));
    expect(sheets.filter(({ paperAt }) => paperAt !== null)).toHaveLength(1);
    expect(await owner`select count(*)::int as times from events where name = 'jury.paper-entered'`).toEqual([
      { times: 1 },
    ]);
  });

  test("shows its picture to nobody before the points are open, not even to who took it", async ({
    db,
    owner,
  }) => {
    const { enter, asStaff, juror, first, tenderId } = await givenPaper(db, owner);
    told("enter", await enter());
    const sheet = { corporationId: juror.corporationId, seatId: juror.seatId, applicationId: first };
    const seen = () => asStaff((tx) => findPaperPicture(tx, sheet));
    expect(await seen()).toBeNull();
    expect(await readInScope(db, scopeOf(juror), (tx) => findPaperPicture(tx, sheet))).toBeNull();
    await owner`alter table results disable trigger user`;
    await owner`insert into results (corporation_id, tender_id, ranking, revealed_by, revealed_at)
      select corporation_id, id, '{"plans":[]}', created_by, now() from tenders where id = ${tenderId}`;
    expect((await seen())?.picture).toHaveLength(3);
  });

  test("keeps the rules of a phone: no tie, every criterion, and no sheet that a phone began", async ({
    db,
    owner,
  }) => {
    const { enter, juror, other, first, criterionIds, lines } = await givenPaper(db, owner);
    const [one = ""] = criterionIds;
    const { [one]: _, ...short } = lines;
    expect(await enter({ lines: short })).toMatchObject({ problem: "sheet-incomplete" });
    told("tie", await declareTie(db, juror, first, "buren"));
    expect(await enter()).toMatchObject({ problem: "not-found" });
    told("save", await recordScores(db, other, first, fullSheet(criterionIds, "2", "save")));
    expect(await enter({ seatId: other.seatId })).toMatchObject({ problem: "sheet-on-phone" });
    expect(await owner`select from paper_sheets`).toHaveLength(0);
  });

  test("comes while the pitch is open, or within the grace after it and then marked, and never before", async ({
    db,
    owner,
  }) => {
    const { enter, stage, juror, other, first, second, step } = await givenPaper(db, owner);
    expect(await enter({ applicationId: second })).toMatchObject({ problem: "pitch-not-open" });
    await step({ step: "close", applicationId: first });
    told("late", await enter());
    const own = await readInScope(db, scopeOf(juror), (tx) => findSheetForJuror(tx, juror, first));
    expect(own.given.every(({ late }) => late)).toBe(true);
    await stage.clock.setDays(49 + 31 / (24 * 60));
    expect(await enter({ seatId: other.seatId })).toMatchObject({ problem: "pitch-not-open" });
  });

  test("takes the seat of a juror who never came in by phone", async ({ db, owner }) => {
    const { enter, juror } = await givenPaper(db, owner);
    await owner`update jury_seats set state = 'invited', person_id = null, accepted_at = null where id = ${juror.seatId}`;
    told("enter", await enter());
    expect(await owner`select state from jury_seats where id = ${juror.seatId}`).toEqual([
      { state: "instructed" },
    ]);
  });

  test("waits for who leads the evening without the seat in hand, so that a phone of its juror can wait beside it", async ({
    db,
    owner,
  }) => {
    const { enter, juror, tenderId } = await givenPaper(db, owner);
    let entering: ReturnType<typeof enter> | undefined;
    await owner.begin(async (held) => {
      await held`select pg_advisory_xact_lock(hashtextextended(${`evening:${tenderId}`}, 0))`;
      entering = enter();
      await expect
        .poll(async () => (await held`select 1 from pg_locks where not granted`).length, { timeout: 10_000 })
        .toBe(1);
      expect(
        await held`select from jury_seats where id = ${juror.seatId} for no key update skip locked`,
      ).toHaveLength(1);
    });
    expect(await entering).toMatchObject({ ok: true });
  });

  test("is typed in by an editor of this corporation and nobody else, and goes when its juror declares a tie", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, juror, first, lines } = await givenPaper(db, owner);
    const stranger = await givenStage(db, owner);
    const sheet = { seatId: juror.seatId, applicationId: first, lines };
    const reader = { ...stage.coordinator, role: "reader" as const };
    expect(await enterPaperSheet(db, reader, tenderId, sheet, picture)).toMatchObject({
      problem: "not-your-role",
    });
    expect(await enterPaperSheet(db, stranger.coordinator, tenderId, sheet, picture)).toMatchObject({
      problem: "not-found",
    });
    told("enter", await enterPaperSheet(db, stage.coordinator, tenderId, sheet, picture));
    await owner`delete from scores`;
    await owner`delete from score_sheets`;
    expect(await owner`select from paper_pictures`).toHaveLength(0);
  });
});
