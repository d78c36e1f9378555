import { describe, expect } from "vitest";

import { declareTie } from "#app/domain/jury/declare-tie.server.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as page from "#app/routes/staff/selecties.$tenderId.pitchavond.tsx";
import { buildEvening, buildOpenTender } from "#db/factories/evening.server.ts";
import { scoreAll } from "#db/seeds/demo-evening.server.ts";
import { type Stage, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args } from "#tests/support/web.ts";

async function reader({ db, coordinator }: Stage, tenderId: string) {
  useDatabase(db);
  const cookies = await cookiesOf(db, coordinator.personId, "passkey");
  return async () => (await page.loader(args("/", { cookies, params: { tenderId } }))).waits;
}

describe("the reveal of an evening that nobody conducts", () => {
  test("is not offered before there is anything to reveal, and the page says what comes first", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    const call = await buildOpenTender(stage);
    expect(await (await reader(stage, call.tenderId))()).toBe("invitations");
  });

  test("waits for the pitches, then for points, and is offered once somebody sealed some", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    const evening = await buildEvening(stage);
    const waits = await reader(stage, evening.tenderId);
    await owner`update pitches set starts_at = plint_now() + interval '7 hours'`;
    expect(await waits()).toBe("pitches");
    await owner`update pitches set starts_at = plint_now() - interval '1 minute'`;
    expect(await waits()).toBe("points");
    await scoreAll(stage, evening.jury.slice(0, 1), evening.pitches.slice(0, 1), evening.criterionIds);
    expect(await waits()).toBeNull();
  });

  test("is refused where a quorum is made of ties alone, which give no points", async ({ db, owner }) => {
    const stage = await givenStage(db, owner);
    const { tenderId, jury, pitches } = await buildEvening(stage, { plans: 1 });
    for (const juror of jury)
      told("tie", await declareTie(db, juror, pitches[0]?.applicationId ?? "", "Mijn buurman"));
    expect(await revealRanking(db, stage.coordinator, tenderId, { evenIfUnsealed: true })).toMatchObject({
      ok: false,
      problem: "nothing-to-reveal",
    });
  });
});
