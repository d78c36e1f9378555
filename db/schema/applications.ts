import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { MAX_FILE_BYTES, MAX_PDF_PAGES } from "#app/domain/applications/file-limits.ts";
import { applicationStates } from "#app/domain/applications/states.ts";
import { planParts as planPartNames } from "#app/domain/applications/plan-parts.ts";

import { createdAt, id, moment, oneOf, sha256 } from "./columns.ts";
import { people } from "./people.ts";
import { criteria, tenders } from "./tenders.ts";

/** One entrepreneur's plan for one tender. A submitted plan has the time of the database and a seal. */
export const applications = pgTable(
  "applications",
  {
    id: id(),
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** The member of staff who enters it for somebody; nobody any more once its maker has confirmed it. */
    enteredBy: uuid().references(() => people.id),
    state: text({ enum: applicationStates }).notNull().default("draft"),
    tradeName: text().notNull().default(""),
    branch: text().notNull().default(""),
    /** Whom of the jury or the corporation its owner said to know when handing in; empty for nobody. */
    knows: text().notNull().default(""),
    receiptNumber: text(),
    submittedAt: moment(),
    contentHash: sha256(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    // What was taken back is no plan any more: whoever confirms one on paper may have taken back their own.
    uniqueIndex("one_plan_per_person")
      .on(t.corporationId, t.tenderId, t.personId)
      .where(sql`${t.state} not in ('withdrawn', 'anonymised')`),
    unique("one_owner_per_plan").on(t.corporationId, t.id, t.personId),
    unique("one_receipt_number").on(t.corporationId, t.receiptNumber),
    index("applications_of_person").on(t.personId),
    index("applications_by_id").on(t.id),
    index("entered_plans")
      .on(t.enteredBy)
      .where(sql`${t.enteredBy} is not null`),
    check("known_application_state", oneOf(t.state, applicationStates)),
    check(
      "entered_plans_wait_for_their_maker",
      sql`${t.enteredBy} is null or ${t.state} in ('draft', 'withdrawn', 'anonymised')`,
    ),
    check(
      "submitted_plans_have_a_receipt",
      sql`${t.state} in ('draft', 'withdrawn', 'anonymised') or (${t.submittedAt} is not null and ${t.receiptNumber} is not null and ${t.contentHash} is not null)`,
    ),
  ],
);

/**
 * The four plans of an application, each saved on its own; `version` guards against an old tab. `savedTab` is the tab
 * that saved last in the background, `savedCount` its how-many-th save this was, and `tabSince` the version from which
 * on nobody else saved. `savedBy` tells two people who work on one plan apart.
 */
export const planParts = pgTable(
  "plan_parts",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    part: text({ enum: planPartNames }).notNull(),
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    complete: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    savedAt: createdAt(),
    savedBy: uuid().references(() => people.id),
    savedTab: text().notNull().default(""),
    savedCount: integer().notNull().default(0),
    tabSince: integer().notNull().default(0),
    /** Came along from a plan for another space, and its maker has not saved it here yet. */
    lookAgain: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId, t.part] }),
    applicationKey(t),
    check("known_plan_part", oneOf(t.part, planPartNames)),
  ],
);

/** A file is first announced, then stored, and only offered once it is ready. */
export const files = pgTable(
  "files",
  {
    id: id(),
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    uploadedBy: uuid()
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    type: text().notNull(),
    sizeBytes: integer().notNull(),
    contentHash: sha256().notNull(),
    storageKey: text().notNull(),
    /** Under which a small picture of it is stored; null when none could be made. */
    previewKey: text(),
    /** Of a PDF. */
    pages: integer(),
    ready: boolean().notNull().default(false),
    /** Taken out by its maker; the bytes and then this row follow. */
    removedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    applicationKey(t),
    unique("one_row_per_stored_file").on(t.corporationId, t.storageKey),
    index("files_of_application").on(t.corporationId, t.applicationId),
    index("files_by_id").on(t.id),
    index("files_to_sweep")
      .on(t.createdAt)
      .where(sql`not ${t.ready}`),
    check("file_size_in_range", sql`${t.sizeBytes} between 1 and ${sql.raw(String(MAX_FILE_BYTES))}`),
    check("file_pages_in_range", sql`${t.pages} between 1 and ${sql.raw(String(MAX_PDF_PAGES))}`),
  ],
);

/** What staff found when checking a plan, and whether they choose it for the pitch evening. */
export const assessments = pgTable(
  "assessments",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    complete: boolean(),
    note: text().notNull().default(""),
    checkedBy: uuid().references(() => people.id),
    checkedAt: moment(),
    /** Pending until the shortlist is made real in one step for everyone. */
    choice: text({ enum: ["shortlist", "decline"] }),
    chosenBy: uuid().references(() => people.id),
    chosenAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId] }),
    applicationKey(t),
    check("known_choice", oneOf(t.choice, ["shortlist", "decline"])),
  ],
);

/** Why a plan was (not) chosen, in words that its maker can read, per criterion. */
export const choiceReasons = pgTable(
  "choice_reasons",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    criterionId: uuid().notNull(),
    reason: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId, t.criterionId] }),
    applicationKey(t),
    foreignKey({
      columns: [t.corporationId, t.criterionId],
      foreignColumns: [criteria.corporationId, criteria.id],
    }),
  ],
);

function applicationKey(t: { corporationId: AnyPgColumn; applicationId: AnyPgColumn }) {
  return foreignKey({
    columns: [t.corporationId, t.applicationId],
    foreignColumns: [applications.corporationId, applications.id],
  });
}
