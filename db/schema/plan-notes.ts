import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { NOTE_LENGTH } from "#app/domain/applications/notes/note-form.ts";

import { applications } from "./applications.ts";
import { id, moment } from "./columns.ts";
import { memberships } from "./people.ts";

/** What colleagues say to each other about a plan; its maker never reads it. Nobody changes one afterwards. */
export const planNotes = pgTable(
  "plan_notes",
  {
    corporationId: uuid().notNull(),
    id: id(),
    applicationId: uuid().notNull(),
    personId: uuid().notNull(),
    text: text().notNull(),
    writtenAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [applications.corporationId, applications.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.personId],
      foreignColumns: [memberships.corporationId, memberships.personId],
    }),
    index("notes_of_plan").on(t.corporationId, t.applicationId, t.writtenAt),
    check("notes_are_bounded", sql`length(${t.text}) between 1 and ${sql.raw(String(NOTE_LENGTH))}`),
  ],
);

/** A colleague whom a note is for; it waits on their desk until they have read it. */
export const noteMentions = pgTable(
  "note_mentions",
  {
    corporationId: uuid().notNull(),
    noteId: uuid().notNull(),
    personId: uuid().notNull(),
    readAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.noteId, t.personId] }),
    foreignKey({
      columns: [t.corporationId, t.noteId],
      foreignColumns: [planNotes.corporationId, planNotes.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.personId],
      foreignColumns: [memberships.corporationId, memberships.personId],
    }),
    index("mentions_waiting")
      .on(t.corporationId, t.personId)
      .where(sql`${t.readAt} is null`),
  ],
);
