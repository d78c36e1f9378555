import { sql } from "drizzle-orm";
import { PgTransaction } from "drizzle-orm/pg-core";

import { unlessRefused } from "#app/domain/events/refused-by-database.server.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { rateLimits } from "#db/schema/people.ts";

import { sha256 } from "./secrets.server.ts";

export type Limit = {
  /** What is counted, such as "link:anna@example.nl"; stored as a hash. */
  readonly bucket: string;
  readonly max: number;
  readonly minutes: number;
};

/**
 * Counts one try in each bucket, and refuses when one is over its maximum in the present window. Committed on its
 * own when given a database, so that what comes after may roll back; who then finds it full or too busy is told so.
 * Details: `minutes` until the next window.
 */
export async function takeTry(
  db: Db,
  limits: readonly Limit[],
): Promise<Outcome<null, "too-often" | "no-room" | "too-busy">> {
  // Within a larger piece of work that is the one to stop.
  return db instanceof PgTransaction ? countTry(db, limits) : unlessRefused(() => countTry(db, limits));
}

async function countTry(db: Db, limits: readonly Limit[]): Promise<Outcome<null, "too-often">> {
  const rows = limits
    .map(({ bucket, minutes }) => ({
      bucket: `${minutes}:${sha256(bucket)}`,
      windowStart: sql<Date>`date_bin(make_interval(mins => ${minutes}), now(), 'epoch')`,
    }))
    // One order for everyone, so that two tries never wait for each other.
    .toSorted((a, b) => a.bucket.localeCompare(b.bucket));
  const counted = await db
    .insert(rateLimits)
    .values(rows)
    .onConflictDoUpdate({
      target: [rateLimits.bucket, rateLimits.windowStart],
      set: { tries: sql`${rateLimits.tries} + 1` },
    })
    .returning({
      bucket: rateLimits.bucket,
      tries: rateLimits.tries,
      age: sql<number>`extract(epoch from now() - ${rateLimits.windowStart})::int`,
    });
  const waits = limits.map(({ bucket, minutes, max }) => {
    const row = counted.find((one) => one.bucket === `${minutes}:${sha256(bucket)}`);
    return row && row.tries > max ? Math.max(1, minutes - Math.floor(row.age / 60)) : 0;
  });
  const wait = Math.max(...waits);
  return wait > 0 ? problem("too-often", { minutes: wait }) : done(null);
}
