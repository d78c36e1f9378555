import { sql } from "drizzle-orm";
import { check, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";

import type { CriterionTemplate } from "#app/domain/tenders/freeze.ts";

import { id, moment } from "./columns.ts";
import { corporations, people } from "./people.ts";

/** Criteria with weights and rubric that a corporation saved to begin another call with. */
export const ownTemplates = pgTable(
  "criteria_templates",
  {
    id: id(),
    corporationId: uuid()
      .notNull()
      .references(() => corporations.id),
    name: text().notNull(),
    criteria: jsonb().$type<readonly CriterionTemplate[]>().notNull(),
    savedBy: uuid()
      .notNull()
      .references(() => people.id),
    savedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    unique("one_template_per_name").on(t.corporationId, t.name),
    check("template_is_named", sql`char_length(trim(${t.name})) between 1 and 60`),
    check("template_has_criteria", sql`jsonb_array_length(${t.criteria}) between 1 and 12`),
  ],
);
