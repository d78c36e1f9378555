import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  uuid,
} from "drizzle-orm/pg-core";

import type { Payload } from "#app/domain/applications/payload.ts";
import type { RepairField } from "#app/domain/applications/repair/repair-fields.ts";

import { applications } from "./applications.ts";
import { createdAt, moment, sha256 } from "./columns.ts";
import { people } from "./people.ts";

type Contents = Readonly<Record<string, unknown>>;

/** The one time that a plan may be mended after closing: what was asked, until when, and what stood there before. */
export const repairRequests = pgTable(
  "repair_requests",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    fields: jsonb().$type<readonly RepairField[]>().notNull(),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: moment().notNull(),
    dueAt: moment().notNull(),
    answeredAt: moment(),
    /** Noted once nobody answered in time; the plan is judged as it was handed in. */
    expiredAt: moment(),
    /** The parts that were mended, as they were handed in: by part, whole. */
    before: jsonb().$type<Contents>(),
    /** The seal of the mended plan; the plan itself keeps the seal of its handing in. */
    contentHash: sha256(),
  },
  (t) => [
    // One row, ever: a plan is mended once.
    primaryKey({ columns: [t.corporationId, t.applicationId] }),
    applicationKey(t),
    index("repair_requests_due")
      .on(t.dueAt)
      .where(sql`${t.answeredAt} is null and ${t.expiredAt} is null`),
    check("something_is_asked", sql`jsonb_array_length(${t.fields}) > 0`),
    check("repairs_have_time", sql`${t.dueAt} > ${t.askedAt}`),
    check("repaired_in_time", sql`${t.answeredAt} < ${t.dueAt}`),
    check("repaired_or_expired", sql`${t.answeredAt} is null or ${t.expiredAt} is null`),
    check(
      "repairs_keep_what_was",
      sql`(${t.answeredAt} is null) = (${t.before} is null) and (${t.answeredAt} is null) = (${t.contentHash} is null)`,
    ),
  ],
);

/** What somebody typed so far to mend a plan; nobody else's to read until it is handed in. */
export const repairDrafts = pgTable(
  "repair_drafts",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    content: jsonb().$type<Payload>().notNull(),
    version: integer().notNull().default(1),
    savedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId] }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [repairRequests.corporationId, repairRequests.applicationId],
    }),
  ],
);

function applicationKey(t: { corporationId: AnyPgColumn; applicationId: AnyPgColumn }) {
  return foreignKey({
    columns: [t.corporationId, t.applicationId],
    foreignColumns: [applications.corporationId, applications.id],
  });
}
