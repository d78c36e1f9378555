import { expect } from "vitest";

import { savePart } from "#app/domain/applications/save-part.server.ts";
import { write } from "#app/domain/events/write.server.ts";
import { refusedByDatabase } from "#app/domain/events/refused-by-database.server.ts";
import { statusOfProblem } from "#app/http/problem-status.ts";
import { done } from "#app/lib/outcome.ts";
import { sql } from "drizzle-orm";
import { test } from "#tests/support/database.ts";
import { whileRefusing } from "#tests/support/full-database.ts";
import { givenWriter } from "#tests/support/writer.ts";

test.for([
  ["53100", "no-room", 507],
  ["25006", "no-room", 507],
  ["53200", "too-busy", 503],
  ["57014", "too-busy", 503],
  ["40P01", "too-busy", 503],
] as const)(
  "whoever saves while Postgres answers %s is told %s, nothing is changed, and later it works",
  async ([code, problem, status], { db, owner }) => {
    const { actor, applicationId, payloads } = await givenWriter(db, owner);
    const input = { payload: payloads.motivation, version: 0 };
    const save = () => savePart(db, actor, applicationId, "motivation", input, crypto.randomUUID());
    expect(await whileRefusing(owner, "plan_parts", save, code)).toEqual({ ok: false, problem });
    expect(statusOfProblem(problem)).toBe(status);
    expect(await owner`select 1 from plan_parts`).toEqual([]);
    expect(await savePart(db, actor, applicationId, "motivation", input)).toMatchObject({ ok: true });
  },
);

const full = sql`do $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`;

test("a job that finds the disk full fails, so that it is logged and tries again", async ({ db }) => {
  const job = { kind: "system", name: "test" } as const;
  const work = write(db, job, { verb: "test" }, async ({ tx }) => done(await tx.execute(full)));
  await expect(work).rejects.toThrow();
});

test("a door by which somebody waits for an answer tells them", async ({ db }) => {
  const door = { kind: "system", name: "paper-entry", forSomebody: true } as const;
  const work = write(db, door, { verb: "test" }, async ({ tx }) => done(await tx.execute(full)));
  expect(await work).toEqual({ ok: false, problem: "no-room" });
});

test("a verb within a larger piece of work stops all of it", async ({ db, owner }) => {
  const { actor } = await givenWriter(db, owner);
  const work = write(db, actor, { verb: "outer" }, async ({ tx }) => {
    await write(tx, actor, { verb: "inner" }, async (inner) => done(await inner.tx.execute(full)));
    return done(null);
  });
  expect(await work).toEqual({ ok: false, problem: "no-room" });
});

test("what is a fault of ours is no refusal", async ({ db, owner }) => {
  const { actor } = await givenWriter(db, owner);
  const work = write(db, actor, { verb: "test" }, async ({ tx }) =>
    done(await tx.execute(sql`select 1 / 0`)),
  );
  await expect(work).rejects.toThrow();
  expect(refusedByDatabase(new Error("no database in it"))).toBeNull();
});
