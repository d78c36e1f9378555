import { describe, expect } from "vitest";

import { answerPitch } from "#app/domain/jury/answer-pitch.server.ts";
import { findEveningForStaff } from "#app/domain/jury/staff-queries.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { corporations } from "#db/schema/people.ts";
import { pitchAnswers } from "#db/schema/pitch-answers.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenPerson } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

async function givenInvited(...given: Parameters<typeof givenStage>) {
  const stage = await givenStage(...given);
  const evening = await buildEvening(stage, { plans: 2, joined: false });
  await stage.clock.setDays(40);
  await inScope(stage.db, { kind: "system" }, (tx) =>
    tx.update(corporations).set({ contactEmail: "plint@wederik.example" }),
  );
  const [first, second] = evening.pitches;
  if (!first || !second) throw new Error("nobody pitches");
  return { ...evening, stage, first, actor: await stage.entrepreneur(first.plan), second };
}

describe("whether one comes to the evening", () => {
  test("is said, may change, and is told by letter when somebody stays away", async ({ db, owner }) => {
    const { stage, actor, first, tenderId } = await givenInvited(db, owner);
    const say = (coming: boolean) => answerPitch(db, actor, first.applicationId, coming);
    for (let press = 0; press < 3; press += 1) told("yes", await say(true));
    expect(await lettersOf(db, "pitch-declined")).toEqual([]);
    for (let press = 0; press < 3; press += 1) told("no", await say(false));
    expect(await lettersOf(db, "pitch-declined")).toMatchObject([{ to: "plint@wederik.example" }]);
    const { corporationId, personId } = stage.coordinator;
    const { order } = await readInScope(db, { kind: "corporation", corporationId, personId }, (tx) =>
      findEveningForStaff(tx, corporationId, tenderId),
    );
    expect(order.find(({ applicationId }) => applicationId === first.applicationId)?.coming).toBe(false);
  });

  test("is one's own to say, until the turn begins", async ({ db, owner }) => {
    const { stage, actor, first, second } = await givenInvited(db, owner);
    const stranger: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
    for (const [who, plan] of [
      [stranger, first],
      [actor, second],
    ] as const)
      expect(await answerPitch(db, who, plan.applicationId, true)).toMatchObject({ problem: "not-found" });
    await stage.clock.setDays(60);
    expect(await answerPitch(db, actor, first.applicationId, true)).toMatchObject({ problem: "pitch-began" });
    expect(await inScope(db, { kind: "system" }, (tx) => tx.select().from(pitchAnswers))).toEqual([]);
  });
});
