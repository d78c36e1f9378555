import { sql } from "drizzle-orm";
import { type AnyPgColumn, char, integer, timestamp, uuid } from "drizzle-orm/pg-core";

import type { Cents } from "#app/lib/money.ts";

/** The building blocks that every table shares. Moments are timestamptz, days are date, amounts are whole cents. */
export const id = () => uuid().notNull().defaultRandom();
export const moment = () => timestamp({ withTimezone: true, mode: "date" });
export const createdAt = () =>
  moment()
    .notNull()
    .default(sql`plint_now()`);
export const amountCents = () => integer().$type<Cents>();
export const sha256 = () => char({ length: 64 });

/** `column in ('a', 'b')`, for check constraints whose words are defined once, in the domain. */
export function oneOf(column: AnyPgColumn, values: readonly string[]) {
  return sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;
}
