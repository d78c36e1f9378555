import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, text, uuid } from "drizzle-orm/pg-core";

import { endedStates } from "#app/domain/tenders/ending/ending.ts";
import { ENDING_REASON_LENGTH } from "#app/domain/tenders/ending/ending-form.ts";

import { moment, oneOf } from "./columns.ts";

/** What a call says of how it ended without a winner, and of the one that it began from. */
export const endingColumns = () => ({
  /** When and why. What ended before it opened says why to colleagues alone. */
  endedAt: moment(),
  endedReason: text().notNull().default(""),
  /** The call that came to nothing and whose rules this one began with. */
  reopensId: uuid(),
});

type Columns = Readonly<Record<"id" | "state" | "endedAt" | "endedReason" | "reopensId", AnyPgColumn>>;

export const endingChecks = (t: Columns) => [
  check(
    "ended_calls_say_when_and_why",
    sql`(${oneOf(t.state, endedStates)}) = (${t.endedAt} is not null) and (${t.endedAt} is null) = (${t.endedReason} = '')
        and length(${t.endedReason}) <= ${sql.raw(String(ENDING_REASON_LENGTH))}`,
  ),
  check("nothing_reopens_itself", sql`${t.reopensId} <> ${t.id}`),
];
