import { describe, expect } from "vitest";

import { declareTie } from "#app/domain/jury/declare-tie.server.ts";
import { ranking, storedRanking } from "#app/domain/jury/ranking.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as page from "#app/routes/staff/selecties.$tenderId.uitslag.tsx";
import { buildEvening } from "#db/factories/evening.server.ts";
import { scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenRevealed } from "#tests/support/decided.ts";
import { cookiesOf, givenMember } from "#tests/support/people.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, statusOf } from "#tests/support/web.ts";

describe("the result as staff read it", () => {
  test("shows every point with its reason, and these give the ranking again", async ({ db, owner }) => {
    useDatabase(db);
    const { stage, tenderId } = await givenRevealed(db, owner);
    const cookies = await cookiesOf(db, stage.coordinator.personId, "passkey");
    const told = await page.loader(args("/", { cookies, params: { tenderId } }));
    expect(told.points.map(({ rows }) => rows.length)).toEqual([5, 5, 5]);
    expect(
      told.points.flatMap(({ rows }) => rows).every(({ cells }) => cells.every((cell) => cell.reason)),
    ).toBe(true);
    expect(told.unscored).toEqual([]);
    expect(told.certainty?.rounds).toBe(5);
    const scores = told.points.flatMap(({ applicationId, rows }) =>
      rows.flatMap(({ seatId, cells }) =>
        cells.map(({ points }, index) => ({
          applicationId,
          seatId,
          criterionId: told.criteria[index]?.id ?? "",
          points,
        })),
      ),
    );
    const again = ranking({
      criteria: told.criteria.map((criterion) => ({ ...criterion, key: "" })),
      seats: told.jurorRows.map(({ seatId, panel }) => ({ id: seatId, panel })),
      shares: { residents: told.residentsShare, professionals: 100 - told.residentsShare },
      scores,
      recusals: [],
      lot: told.ranking.plans.map(({ applicationId }) => applicationId),
    });
    const totals = (plans: typeof told.ranking.plans) =>
      plans.map(({ applicationId, total }) => [applicationId, total]);
    expect(totals(storedRanking(again).plans)).toEqual(totals(told.ranking.plans));
  });

  test("names who gave no points, shows none of a sheet that was not sealed", async ({ db, owner }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const { tenderId, jury, pitches, criterionIds } = await buildEvening(stage);
    const late = jury.at(-1);
    const [first] = pitches;
    if (!late || !first) throw new Error("an evening without a jury");
    await scoreAll(stage, jury.slice(0, -1), pitches, criterionIds);
    const draft = fullSheet(criterionIds, "1", "save");
    told("save", await recordScores(db, late, first.applicationId, draft));
    told("reveal", await revealRanking(db, stage.coordinator, tenderId, { evenIfUnsealed: true }));
    const cookies = await cookiesOf(db, stage.coordinator.personId, "passkey");
    const read = await page.loader(args("/", { cookies, params: { tenderId } }));
    expect(read.unscored).toEqual([{ seatId: late.seatId, why: "unsealed", plans: [] }]);
    expect(read.panels.map(({ seats, scored }) => seats - scored).toSorted()).toEqual([0, 1]);
    const given = read.points.flatMap(({ rows }) => rows.map(({ seatId }) => seatId));
    expect(new Set(given)).toEqual(new Set(jury.slice(0, -1).map(({ seatId }) => seatId)));
    expect(read.certainty?.rounds).toBe(jury.length - 1);
  });

  test("counts no seat that was given back once somebody was asked in its place", async ({ db, owner }) => {
    useDatabase(db);
    const { stage, tenderId } = await givenRevealed(db, owner);
    const cookies = await cookiesOf(db, stage.coordinator.personId, "passkey");
    const read = () => page.loader(args("/", { cookies, params: { tenderId } }));
    const before = (await read()).panels;
    await owner`alter table jury_seats disable trigger user`;
    const [former] = await owner<{ id: string }[]>`insert into jury_seats
      (corporation_id, tender_id, name, email, panel, state, declined_at, invite_hash)
      select corporation_id, tender_id, 'Wie niet kon', 'kon.niet@buurt.example', panel, 'declined', now(), ${"f".repeat(64)}
      from jury_seats order by panel, name limit 1 returning id`;
    const withFormer = await read();
    expect(withFormer.unscored).toEqual([{ seatId: former?.id, why: "declined", plans: [] }]);
    await owner`update jury_seats set replaces_seat_id = ${former?.id ?? null}
      where id = (select id from jury_seats where state <> 'declined' order by panel, name limit 1)`;
    await owner`alter table jury_seats enable trigger user`;
    const after = await read();
    expect(after.panels).toEqual(before);
    expect(after.unscored).toEqual([]);
  });

  test("says of a juror who makes a plan that they work on it, though they declared nothing", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const { tenderId, jury, pitches, criterionIds } = await buildEvening(stage);
    const [maker, neighbour, ...others] = jury;
    const [own, other] = pitches;
    if (!maker || !neighbour || !own || !other) throw new Error("an evening without a jury");
    await owner`update applications set person_id = ${maker.personId} where id = ${own.applicationId}`;
    await owner`insert into recusals (corporation_id, seat_id, application_id)
      values (${maker.corporationId}, ${maker.seatId}, ${own.applicationId})`;
    told("tie", await declareTie(db, neighbour, own.applicationId, ""));
    await scoreAll(stage, [maker, neighbour], [other], criterionIds);
    await scoreAll(stage, others, pitches, criterionIds);
    told("reveal", await revealRanking(db, stage.coordinator, tenderId, { evenIfUnsealed: false }));
    const cookies = await cookiesOf(db, stage.coordinator.personId, "passkey");
    const { unscored } = await page.loader(args("/", { cookies, params: { tenderId } }));
    const why = new Map(unscored.map((line) => [line.seatId, line.why]));
    expect(why).toEqual(
      new Map([
        [maker.seatId, "maker"],
        [neighbour.seatId, "tied"],
      ]),
    );
  });

  test("shows no point before the reveal, and nothing ever to a stranger", async ({ db, owner }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const { tenderId, jury, pitches, criterionIds } = await buildEvening(stage);
    await scoreAll(stage, jury, pitches, criterionIds);
    const cookies = await cookiesOf(db, stage.coordinator.personId, "passkey");
    expect(await statusOf(page.loader(args("/", { cookies, params: { tenderId } })))).toBe(302);
    const stranger = await givenMember(db, "coordinator");
    const theirs = await cookiesOf(db, stranger.personId, "passkey");
    expect(await statusOf(page.loader(args("/", { cookies: theirs, params: { tenderId } })))).toBe(404);
  });
});
