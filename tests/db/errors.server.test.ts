import { sql } from "drizzle-orm";
import { expect } from "vitest";

import { describeDatabaseError } from "#db/errors.server.ts";
import { test } from "#tests/support/database.ts";

test("tells code and constraint, and nothing of the values", async ({ db }) => {
  const failing = db.transaction(async (tx) => {
    await tx.execute(
      sql`create temporary table people_once (email text constraint one_email unique) on commit drop`,
    );
    await tx.execute(sql`insert into people_once values (${"anna@example.nl"}), (${"anna@example.nl"})`);
  });
  const error: unknown = await failing.catch((thrown: unknown) => thrown);
  expect(describeDatabaseError(error)).toEqual({ code: "23505", constraint: "one_email" });
});

test("an error of our own is not the database's", () => {
  expect(describeDatabaseError(new Error("no"))).toBeNull();
  expect(describeDatabaseError("no")).toBeNull();
});
