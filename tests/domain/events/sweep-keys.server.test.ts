import { sql } from "drizzle-orm";
import { expect } from "vitest";

import { sweepKeys } from "#app/domain/events/sweep-keys.server.ts";
import { idempotencyKeys } from "#db/schema/events.ts";
import { test } from "#tests/support/database.ts";

test("writes of a month ago are forgotten, younger ones are still recognised", async ({ tx }) => {
  const row = { ownerKey: "naima", verb: "save-part", inputHash: "0" };
  await tx.insert(idempotencyKeys).values([
    { ...row, key: "old", at: sql`now() - interval '31 days'` },
    { ...row, key: "young", at: sql`now() - interval '29 days'` },
  ]);
  await sweepKeys(tx);
  expect(await tx.select({ key: idempotencyKeys.key }).from(idempotencyKeys)).toEqual([{ key: "young" }]);
});
