import { expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import { paths } from "#app/paths.ts";
import * as sheet from "#app/routes/jury/plannen.$applicationId.punten.tsx";
import { buildEvening } from "#db/factories/evening.server.ts";
import { reveal, scoreAll } from "#db/seeds/demo-evening.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, locationOf, statusOf } from "#tests/support/web.ts";

async function givenSheet(...[db, owner]: Parameters<typeof givenStage>) {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const evening = await buildEvening(stage);
  const [juror] = evening.jury;
  const [pitch] = evening.pitches;
  if (!juror || !pitch) throw new Error("an evening without jury or plans");
  const cookies = await cookiesOf(db, juror.personId, "link");
  const params = { applicationId: pitch.applicationId };
  const post = (points: string, intent = "save") => {
    const lines = evening.criterionIds.flatMap((id) => [
      [`lines.${id}.points`, points],
      [`lines.${id}.reason`, "Om de open deur."],
    ]);
    return statusOf(
      sheet.action(args("/", { cookies, params, form: { ...Object.fromEntries(lines), intent } })),
    );
  };
  const pointsKept = async () =>
    (await owner<{ points: number | null }[]>`select distinct points from scores`).map(
      ({ points }) => points,
    );
  return { stage, ...evening, cookies, params, post, pointsKept };
}

test.for(["11", "0", "6", "-1", "2.5", "vijf"])(
  "%s points are refused, and nothing is kept",
  async (points, { db, owner }) => {
    const { post, pointsKept } = await givenSheet(db, owner);
    expect(await post(points)).toBe(400);
    expect(await pointsKept()).toEqual([]);
    expect(await post("4")).toBe(303);
    expect(await pointsKept()).toEqual([4]);
  },
);

test("points after sealing are refused, and the sealed ones stay", async ({ db, owner }) => {
  const { post, pointsKept } = await givenSheet(db, owner);
  expect(await post("4", "seal")).toBe(303);
  expect(await post("5")).toBe(409);
  expect(await pointsKept()).toEqual([4]);
});

test("points after the reveal are refused", async ({ db, owner }) => {
  const { stage, tenderId, jury, pitches, criterionIds, post, pointsKept } = await givenSheet(db, owner);
  await scoreAll(stage, jury, pitches, criterionIds);
  await reveal(stage, tenderId);
  const before = (await pointsKept()).toSorted();
  expect(await post("1")).toBe(409);
  expect((await pointsKept()).toSorted()).toEqual(before);
});

test("words without points are not saved silently without them: they come back with the reason", async ({
  db,
  owner,
}) => {
  const { params, cookies, criterionIds, pointsKept } = await givenSheet(db, owner);
  const form = { [`lines.${criterionIds[0]}.reason`]: "Om de open deur.", intent: "save" };
  const answer = await sheet.action(args("/", { cookies, params, form }));
  expect(answer).toMatchObject({
    data: {
      result: {
        error: { [`lines.${criterionIds[0]}.points`]: ["problems.points-missing"] },
        initialValue: { lines: { [criterionIds[0] ?? ""]: { reason: "Om de open deur." } } },
      },
    },
    init: { status: 400 },
  });
  expect(await pointsKept()).toEqual([]);
});

test("reading the plan keeps first what was chosen and written", async ({ db, owner }) => {
  const { params, cookies, criterionIds, pointsKept } = await givenSheet(db, owner);
  const [first] = criterionIds;
  const form = {
    [`lines.${first}.points`]: "5",
    [`lines.${first}.reason`]: "Om de open deur.",
    intent: "read",
  };
  const answer = await sheet.action(args("/", { cookies, params, form }));
  expect(locationOf(answer)).toBe(paths.jury.plan(params.applicationId));
  expect(await pointsKept()).toEqual([5]);
});

test("a sheet that cannot be sealed yet says at which criterion, and of what", async ({ db, owner }) => {
  const { params, cookies, criterionIds, pointsKept } = await givenSheet(db, owner);
  const [first, second, third, ...others] = criterionIds;
  const whole = others.flatMap((id) => [
    [`lines.${id}.points`, "4"],
    [`lines.${id}.reason`, "Om de open deur."],
  ]);
  const form = {
    ...(Object.fromEntries(whole) as Record<string, string>),
    [`lines.${first}.points`]: "4",
    [`lines.${second}.points`]: "4",
    [`lines.${second}.reason`]: "Om de open deur.",
    intent: "seal",
  };
  const answer = await sheet.action(args("/", { cookies, params, form }));
  expect(answer).toMatchObject({ init: { status: 422 } });
  expect((answer as { data: { result: { error: unknown } } }).data.result.error).toEqual({
    "": [expect.stringContaining("problems.sheet-incomplete?count=2")],
    [`lines.${first}.reason`]: ["problems.reason-missing"],
    [`lines.${third}.points`]: ["problems.score-missing"],
  });
  expect(await pointsKept()).toEqual([]);
});
