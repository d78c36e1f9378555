import { expect } from "vitest";

import { sweepRepairs } from "#app/domain/applications/repair/sweep-repairs.server.ts";
import { test } from "#tests/support/database.ts";
import { givenAsked, storedPlan } from "#tests/support/repair.ts";
import { moveClock } from "#tests/support/stage.ts";

test("a request that runs out waits for the plan before it is held, as handing in does", async ({
  db,
  owner,
}) => {
  await givenAsked(db, owner);
  await moveClock(owner, "30 days");
  const { sweeping } = await owner.begin(async (held) => {
    await held`select 1 from applications for update`;
    const sweeping = sweepRepairs(db);
    await expect
      .poll(async () => (await held`select 1 from pg_locks where not granted`).length, { timeout: 10_000 })
      .toBeGreaterThan(0);
    // Were it held already, this would be refused, and both would wait for each other.
    await held`select 1 from repair_requests for update nowait`;
    await held`update repair_requests set answered_at = due_at - interval '1 second', before = '{}', content_hash = ${"a".repeat(64)}`;
    return { sweeping };
  });
  expect(await sweeping).toBe(0);
  expect(await storedPlan(db)).toMatchObject({
    plan: { state: "repair_asked" },
    request: { expiredAt: null },
  });
});
