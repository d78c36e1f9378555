import { describe, expect, test } from "vitest";

import { createDoor } from "#app/server/door.ts";
import { bodyLimit } from "#app/server/limits.ts";

describe("the door", () => {
  const door = createDoor(() => undefined);

  test("waits for the largest file over a line of 0.3 Mbit/s", () => {
    const seconds = (bodyLimit("/mijn-plannen/1/bijlagen") * 8) / 300_000;
    expect(door.requestTimeout).toBeGreaterThan(seconds * 1000);
  });

  test("does not wait that long for somebody who never says what it wants", () => {
    expect(door.headersTimeout).toBeLessThanOrEqual(30_000);
    expect(door.headersTimeout).toBeGreaterThan(5_000);
  });
});
