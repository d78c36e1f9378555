import { describe, expect } from "vitest";

import { isHallKey } from "#app/domain/jury/evening/find-hall.server.ts";
import { setStage } from "#app/domain/jury/evening/set-stage.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenConducted, liveOf } from "#tests/support/conducted.ts";
import { test } from "#tests/support/database.ts";

/** On which day of the story the evening is. */
const EVENING = 49;

describe("a key for the screen in the hall", () => {
  test("opens until a week after its evening, by the clock of the database", async ({ db, owner }) => {
    const given = await givenConducted(db, owner);
    const { corporationId, tenderId, beamerSalt: salt } = await liveOf(given);
    const opens = () => isHallKey(db, { corporationId, tenderId, salt });
    expect(await opens()).toBe(true);
    await given.stage.clock.setDays(EVENING + 6);
    expect(await opens()).toBe(true);
    await given.stage.clock.setDays(EVENING + 8);
    expect(await opens()).toBe(false);
  });

  test("opens nothing once the conductor made another", async ({ db, owner }) => {
    const given = await givenConducted(db, owner);
    const { corporationId, tenderId, beamerSalt: salt } = await liveOf(given);
    told("new key", await setStage(db, given.conductor, tenderId, { newKey: true }));
    expect(await isHallKey(db, { corporationId, tenderId, salt })).toBe(false);
    const { beamerSalt } = await liveOf(given);
    expect(await isHallKey(db, { corporationId, tenderId, salt: beamerSalt })).toBe(true);
  });
});
