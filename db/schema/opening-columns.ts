import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, uuid } from "drizzle-orm/pg-core";

import { moment } from "./columns.ts";
import { people } from "./people.ts";

/** After closing two people open the plans of a call: one asks, another does. Until then staff know their number only. */
export const openingColumns = () => ({
  openingAskedBy: uuid().references(() => people.id),
  openingAskedAt: moment(),
  plansOpenedBy: uuid().references(() => people.id),
  plansOpenedAt: moment(),
});

type Columns = Readonly<
  Record<"openingAskedBy" | "openingAskedAt" | "plansOpenedBy" | "plansOpenedAt", AnyPgColumn>
>;

export const openingChecks = (t: Columns) => [
  check("opening_is_asked_by_somebody", sql`(${t.openingAskedBy} is null) = (${t.openingAskedAt} is null)`),
  check(
    "opened_by_a_second_person",
    sql`(${t.plansOpenedBy} is null) = (${t.plansOpenedAt} is null)
        and (${t.plansOpenedBy} is null or ${t.plansOpenedBy} <> coalesce(${t.openingAskedBy}, ${t.plansOpenedBy}))`,
  ),
];
