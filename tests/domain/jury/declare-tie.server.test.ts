import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import { declareTie } from "#app/domain/jury/declare-tie.server.ts";
import { findPlanForJuror, findSheetForJuror, listPitchesForJuror } from "#app/domain/jury/queries.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { results } from "#db/schema/tenders.ts";
import { readInScope } from "#db/scope.server.ts";
import { scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { givenStage } from "#tests/support/stage.ts";

async function givenTie(...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  const evening = await buildEvening(stage);
  const [juror, ...others] = evening.jury;
  const [known, unknown] = evening.pitches;
  if (!juror || !known || !unknown) throw new Error("an evening without a jury");
  return { ...evening, stage, juror, others, known, unknown };
}

describe("declaring a tie", () => {
  test("hides the plan and its name from that juror, and only that plan", async ({ db, owner }) => {
    const { juror, known, unknown } = await givenTie(db, owner);
    told("tie", await declareTie(db, juror, known.applicationId, "We zijn buren"));
    const seen = await readInScope(db, scopeOf(juror), async (tx) => ({
      known: await findPlanForJuror(tx, juror, known.applicationId),
      unknown: await findPlanForJuror(tx, juror, unknown.applicationId),
      list: await listPitchesForJuror(tx, juror),
    }));
    expect(seen.known).toBeNull();
    expect(seen.unknown).toMatchObject({ tradeName: unknown.plan.tradeName });
    const listed = (applicationId: string) =>
      seen.list.find((pitch) => pitch.applicationId === applicationId);
    expect(listed(unknown.applicationId)?.makers).toEqual(["Hendrik Broers", "Marja Broers"]);
    expect(listed(known.applicationId)).toMatchObject({
      tradeName: null,
      makers: [],
      tie: juror.seatId,
    });
  });

  test("takes away what was scored already, and lets nothing be scored after", async ({ db, owner }) => {
    const { juror, known, criterionIds } = await givenTie(db, owner);
    const sheet = fullSheet(criterionIds, "5", "save");
    told("save", await recordScores(db, juror, known.applicationId, sheet));
    told("tie", await declareTie(db, juror, known.applicationId, ""));
    const kept = await readInScope(db, scopeOf(juror), (tx) =>
      findSheetForJuror(tx, juror, known.applicationId),
    );
    expect(kept).toEqual({ sheet: null, given: [] });
    expect(await recordScores(db, juror, known.applicationId, sheet)).toMatchObject({
      ok: false,
      problem: "not-found",
    });
  });

  test("is too late once the sheet is sealed", async ({ db, owner }) => {
    const { juror, known, criterionIds } = await givenTie(db, owner);
    told("seal", await recordScores(db, juror, known.applicationId, fullSheet(criterionIds, "5", "seal")));
    expect(await declareTie(db, juror, known.applicationId, "")).toMatchObject({
      ok: false,
      problem: "sheet-sealed",
    });
  });

  test("counts as present, and is told as the reason why points miss", async ({ db, owner }) => {
    const { stage, juror, others, known, unknown, pitches, criterionIds, tenderId } = await givenTie(
      db,
      owner,
    );
    told("tie", await declareTie(db, juror, known.applicationId, ""));
    await scoreAll(stage, others.slice(0, 3), pitches, criterionIds);
    const rest = pitches.filter((pitch) => pitch !== known);
    await scoreAll(stage, [juror], rest, criterionIds);
    told("reveal", await revealRanking(db, stage.coordinator, tenderId, { evenIfUnsealed: true }));
    const [result] = await readInScope(db, scopeOf(stage.coordinator), (tx) =>
      tx.select({ ranking: results.ranking }).from(results).where(eq(results.tenderId, tenderId)),
    );
    const own = result?.ranking.plans.map(({ applicationId, missing }) => ({
      applicationId,
      why: [...new Set(missing.filter(({ seatId }) => seatId === juror.seatId).map(({ why }) => why))],
    }));
    expect(own).toHaveLength(2);
    expect(own).toContainEqual({ applicationId: known.applicationId, why: ["recused"] });
    expect(own).toContainEqual({ applicationId: unknown.applicationId, why: [] });
  });

  test("does not exist for a plan of another jury", async ({ db, owner }) => {
    const own = await givenTie(db, owner);
    const foreign = await givenTie(db, owner);
    expect(await declareTie(db, own.juror, foreign.known.applicationId, "")).toMatchObject({
      ok: false,
      problem: "not-found",
    });
  });
});

describe("the plan that a juror reads", () => {
  test("has the motivation, the business and the window, never the finances", async ({ db, owner }) => {
    const { juror, known } = await givenTie(db, owner);
    const plan = await readInScope(db, scopeOf(juror), (tx) =>
      findPlanForJuror(tx, juror, known.applicationId),
    );
    expect(plan?.parts.map(({ part }) => part).toSorted()).toEqual(["business", "motivation", "window"]);
  });

  test("says of its money only the turnover that the share of the rent is told of, and to nobody else", async ({
    db,
    owner,
  }) => {
    const { juror, others, known } = await givenTie(db, owner);
    const stranger = await givenTie(db, owner);
    const asked = (who: typeof juror) =>
      readInScope(db, scopeOf(who), async (tx) => {
        const [row] = await tx.execute<{ turnover: unknown }>(
          sql`select plint_turnover_for_seat(${known.applicationId}) as turnover`,
        );
        return row?.turnover ?? null;
      });
    const [glance] = await owner`select glance -> 'turnover' as turnover from plan_digests
      where application_id = ${known.applicationId}`;
    expect(glance?.["turnover"]).toHaveLength(2);
    expect(await asked(juror)).toEqual(glance?.["turnover"]);
    told("tie", await declareTie(db, juror, known.applicationId, ""));
    expect(await asked(juror)).toBeNull();
    expect(await asked(others[0] ?? juror)).toEqual(glance?.["turnover"]);
    expect(await asked(stranger.juror)).toBeNull();
  });

  test("is not there for the jury of another call", async ({ db, owner }) => {
    const own = await givenTie(db, owner);
    const foreign = await givenTie(db, owner);
    const plan = await readInScope(db, scopeOf(own.juror), (tx) =>
      findPlanForJuror(tx, own.juror, foreign.known.applicationId),
    );
    expect(plan).toBeNull();
  });
});
