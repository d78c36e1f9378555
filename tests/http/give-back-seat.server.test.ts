import { describe, expect } from "vitest";

import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { giveBackSeat, readGivingBack } from "#app/http/give-back-seat.server.ts";
import { readJuryHome } from "#app/http/jury-home.server.ts";
import { signInAs } from "#app/http/session.server.ts";
import type { Database } from "#db/client.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/people.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, locationOf, statusOf } from "#tests/support/web.ts";

const sure = { form: { intent: "decline" } };

type Asked = ReturnType<typeof args>;
const loader = ({ request, params }: Asked) => readGivingBack(request, params);
const action = ({ request, params }: Asked) => giveBackSeat(request, params);

async function asPerson(db: Database, personId: string, tenderId: string) {
  const { name, value } = await signInAs(db, personId, "link");
  const cookies = new Map([[name, value]]);
  return (sent: Parameters<typeof args>[1] = {}) => args("/jury", { ...sent, cookies, params: { tenderId } });
}

async function givenSeated(...[db, owner]: Parameters<typeof givenStage>) {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const evening = await buildEvening(stage, { plans: 1 });
  const [juror, other] = evening.jury;
  if (!juror || !other) throw new Error("an evening without a jury");
  const { tenderId } = evening;
  const stateOf = async (seatId: string) =>
    (await owner<{ state: string }[]>`select state from jury_seats where id = ${seatId}`)[0]?.state;
  return { ...evening, juror, other, stateOf, ask: await asPerson(db, juror.personId, tenderId) };
}

describe("a juror who took the seat and cannot after all", () => {
  test("gives the own seat back from the own page, once for two presses, and is led to the way back", async ({
    db,
    owner,
  }) => {
    const { ask, juror, other, stateOf } = await givenSeated(db, owner);
    expect((await readJuryHome(ask().request)).page.evening.mayDecline).toBe(true);
    expect(await loader(ask())).toMatchObject({ mayDecline: true });
    expect(await stateOf(juror.seatId)).toBe("instructed");
    const first = await action(ask(sure));
    expect(locationOf(first)).toMatch(/^\/jury\/meedoen\/./);
    expect([await stateOf(juror.seatId), await stateOf(other.seatId)]).toEqual(["declined", "instructed"]);
    expect(locationOf(await action(ask(sure)))).toMatch(/^\/jury\/meedoen\/./);
    expect(await owner`select 1 from events where name = 'jury.seat-declined'`).toHaveLength(1);
  });

  test("keeps the seat once points were given, and on a press that says nothing", async ({ db, owner }) => {
    const { ask, juror, stateOf, pitches, criterionIds } = await givenSeated(db, owner);
    expect(await statusOf(action(ask({ form: {} })))).toBe(400);
    const [pitch] = pitches;
    told(
      "score",
      await recordScores(db, juror, pitch?.applicationId ?? "", fullSheet(criterionIds, "4", "save")),
    );
    expect((await readJuryHome(ask().request)).page.evening.mayDecline).toBe(false);
    expect(await loader(ask())).toMatchObject({ mayDecline: false });
    expect(await statusOf(action(ask(sure)))).toBe(409);
    expect(await stateOf(juror.seatId)).toBe("instructed");
  });

  test("is nobody else: who sits in no jury finds nothing there", async ({ db, owner }) => {
    const { tenderId, juror, stateOf } = await givenSeated(db, owner);
    const stranger = await asPerson(db, await givenPerson(db), tenderId);
    expect(await statusOf(loader(stranger()))).toBe(404);
    expect(await statusOf(action(stranger(sure)))).toBe(404);
    expect(await stateOf(juror.seatId)).toBe("instructed");
  });
});
