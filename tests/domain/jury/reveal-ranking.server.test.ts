import { describe, expect } from "vitest";

import { declareTie } from "#app/domain/jury/declare-tie.server.ts";
import { ranking, storedRanking } from "#app/domain/jury/ranking.ts";
import { readJudging } from "#app/domain/jury/read-judging.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { findResultForStaff } from "#app/domain/jury/staff-queries.server.ts";
import { type Evening, buildEvening } from "#db/factories/evening.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { scoreAll } from "#db/seeds/demo-evening.server.ts";
import { type Stage, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { givenStage } from "#tests/support/stage.ts";

const asStaff = (stage: Stage, tenderId: string, evenIfUnsealed = false) =>
  revealRanking(stage.db, stage.coordinator, tenderId, { evenIfUnsealed });

const allSealed = (stage: Stage, { jury, pitches, criterionIds }: Evening) =>
  scoreAll(stage, jury, pitches, criterionIds);

function readStored(stage: Stage, tenderId: string) {
  const { corporationId, personId } = stage.coordinator;
  return readInScope(stage.db, { kind: "corporation", corporationId, personId }, async (tx) => {
    const row = await findResultForStaff(tx, corporationId, tenderId);
    if (!row) throw new Error("a result that was not revealed");
    const { input } = await readJudging(tx, row.tender);
    return { stored: row.result.ranking, recomputed: storedRanking(ranking(input)) };
  });
}

describe("revealing the ranking", () => {
  test("ranks every plan, and the stored ranking is what the raw points give", async ({ db, owner }) => {
    const stage = await givenStage(db, owner);
    const evening = await buildEvening(stage, { plans: 3 });
    await allSealed(stage, evening);
    told("reveal", await asStaff(stage, evening.tenderId));
    const { stored, recomputed } = await readStored(stage, evening.tenderId);
    expect(stored).toEqual(recomputed);
    expect(stored?.plans.map((plan) => plan.rank)).toEqual([1, 2, 3]);
  });

  test("is refused while fewer jurors sealed than the call promised", async ({ db, owner }) => {
    const stage = await givenStage(db, owner);
    const evening = await buildEvening(stage);
    await allSealed(stage, { ...evening, jury: evening.jury.slice(0, 3) });
    expect(await asStaff(stage, evening.tenderId)).toMatchObject({
      ok: false,
      problem: "below-quorum",
      details: { present: 3, quorum: 4 },
    });
  });

  test("waits while a panel has fewer jurors than the call promised, though the jury as a whole has enough", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    const evening = await buildEvening(stage);
    await owner`alter table tenders disable trigger user`;
    await owner`update tenders set rules = jsonb_set(rules, '{jury,quorum}', '3') where id = ${evening.tenderId}`;
    await owner`alter table tenders enable trigger user`;
    const residents = evening.jury.filter(({ panel }) => panel === "residents");
    await allSealed(stage, { ...evening, jury: residents });
    expect(residents).toHaveLength(3);
    expect(await asStaff(stage, evening.tenderId)).toMatchObject({
      problem: "below-professionals-quorum",
      details: { present: 0, quorum: 1 },
    });
    await allSealed(stage, {
      ...evening,
      jury: evening.jury.filter(({ panel }) => panel === "professionals"),
    });
    told("reveal", await asStaff(stage, evening.tenderId));
  });

  test("counts the pitch with the fewest jurors, not the fullest one", async ({ db, owner }) => {
    const stage = await givenStage(db, owner);
    const evening = await buildEvening(stage);
    await allSealed(stage, { ...evening, jury: evening.jury.slice(0, 3) });
    await allSealed(stage, { ...evening, jury: evening.jury.slice(3), pitches: evening.pitches.slice(0, 1) });
    expect(await asStaff(stage, evening.tenderId)).toMatchObject({ ok: false, problem: "below-quorum" });
  });

  test("counts a juror who declared a tie as present, because the seat was taken and the rules were kept", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    const evening = await buildEvening(stage);
    const [known, other] = evening.pitches;
    const [tied] = evening.jury;
    if (!known || !other || !tied) throw new Error("an evening without a jury");
    await allSealed(stage, { ...evening, jury: evening.jury.slice(1, 4), pitches: [known] });
    await allSealed(stage, { ...evening, jury: evening.jury.slice(0, 4), pitches: [other] });
    expect(await asStaff(stage, evening.tenderId)).toMatchObject({
      problem: "below-quorum",
      details: { present: 3, quorum: 4 },
    });
    told("tie", await declareTie(db, tied, known.applicationId, "Mijn zwager"));
    told("reveal", await asStaff(stage, evening.tenderId, true));
  });

  test("asks once more while a sheet is begun but not sealed, and then leaves it out", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    const evening = await buildEvening(stage);
    const { tenderId, jury, pitches, criterionIds } = evening;
    await allSealed(stage, { ...evening, jury: jury.slice(0, 4) });
    const [late] = jury.slice(4);
    const [pitch] = pitches;
    if (!late || !pitch) throw new Error("no fifth juror");
    told("save", await recordScores(db, late, pitch.applicationId, fullSheet(criterionIds, "5", "save")));
    expect(await asStaff(stage, tenderId)).toMatchObject({
      ok: false,
      problem: "sheets-unsealed",
      details: { sheets: 2 },
    });
    told("reveal", await asStaff(stage, tenderId, true));
    const { stored } = await readStored(stage, tenderId);
    expect(stored?.plans.flatMap((plan) => plan.criteria.map((score) => score.given))).toEqual(
      Array.from({ length: 14 }, () => 4),
    );
    expect(stored?.plans.every((plan) => plan.missing.every(({ why }) => why === "not_scored"))).toBe(true);
  });

  test("asks once more while somebody was only invited and never came in, and says who", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    const evening = await buildEvening(stage);
    const { tenderId, jury } = evening;
    const [absent] = jury;
    if (!absent) throw new Error("no jury");
    await allSealed(stage, { ...evening, jury: jury.slice(1) });
    const [seat] = await owner<{ name: string }[]>`
      update jury_seats set state = 'invited' where id = ${absent.seatId} returning name`;
    expect(await asStaff(stage, tenderId)).toMatchObject({
      ok: false,
      problem: "sheets-unsealed",
      details: { sheets: 2, names: seat?.name },
    });
    told("reveal", await asStaff(stage, tenderId, true));
  });

  test("happens once, also when two colleagues press at the same time", async ({ db, owner }) => {
    const stage = await givenStage(db, owner);
    const evening = await buildEvening(stage);
    await allSealed(stage, evening);
    const { approver } = stage;
    const both = await Promise.all([
      asStaff(stage, evening.tenderId),
      revealRanking(db, approver, evening.tenderId, { evenIfUnsealed: false }),
    ]);
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
    expect(both.find((answer) => !answer.ok)).toMatchObject({ problem: "not-in-this-state" });
  });

  test("never loses or adds a sheet that is sealed in the same moment", async ({ db, owner }) => {
    const stage = await givenStage(db, owner);
    const evening = await buildEvening(stage);
    const { tenderId, jury, pitches, criterionIds } = evening;
    await allSealed(stage, { ...evening, jury: jury.slice(0, 4) });
    const [late] = jury.slice(4);
    if (!late) throw new Error("no fifth juror");
    const [revealed, ...sealed] = await Promise.all([
      asStaff(stage, tenderId, true),
      ...pitches.map(({ applicationId }) =>
        recordScores(db, late, applicationId, fullSheet(criterionIds, "1", "seal")),
      ),
    ]);
    expect(revealed).toMatchObject({ ok: true });
    const { stored, recomputed } = await readStored(stage, tenderId);
    expect(stored).toEqual(recomputed);
    const counted = stored?.plans.filter((plan) => plan.missing.length === 0).length;
    expect(counted).toBe(sealed.filter((answer) => answer.ok).length);
  });

  test("is not there for staff of another corporation", async ({ db, owner }) => {
    const stage = await givenStage(db, owner);
    const { tenderId } = await buildEvening(stage, { plans: 1 });
    const stranger = await givenStage(db, owner);
    expect(await asStaff(stranger, tenderId)).toMatchObject({ ok: false, problem: "not-found" });
  });
});
