import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { legalGrounds } from "#app/domain/spaces/realm-form.ts";
import type { RealmAnswers } from "#app/domain/spaces/realm-tree.ts";
import { realms, serviceLabels } from "#app/domain/spaces/vocabulary.ts";

import { id, moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";
import { spaces } from "./spaces.ts";

/** Commercial or social property, and why. The latest that a second person read counts; earlier ones stay as precedent. */
export const realmDecisions = pgTable(
  "realm_decisions",
  {
    id: id(),
    corporationId: uuid().notNull(),
    spaceId: uuid().notNull(),
    answers: jsonb().$type<RealmAnswers>().notNull(),
    advice: text({ enum: realms }).notNull(),
    isDoubtful: boolean().notNull(),
    realm: text({ enum: realms }).notNull(),
    isCare: boolean().notNull(),
    serviceLabel: text({ enum: serviceLabels }).notNull(),
    legalGround: text({ enum: legalGrounds }).notNull(),
    ownHomes: integer().notNull(),
    liveability: text().notNull(),
    motivation: text().notNull(),
    decidedBy: uuid()
      .notNull()
      .references(() => people.id),
    decidedAt: moment().notNull(),
    readBy: uuid().references(() => people.id),
    readAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({ columns: [t.corporationId, t.spaceId], foreignColumns: [spaces.corporationId, spaces.id] }),
    index("decisions_of_space").on(t.corporationId, t.spaceId, t.decidedAt),
    check("known_advice", oneOf(t.advice, realms)),
    check("known_decision", oneOf(t.realm, realms)),
    check("known_decision_label", oneOf(t.serviceLabel, serviceLabels)),
    check("known_legal_ground", oneOf(t.legalGround, legalGrounds)),
    check("decision_is_motivated", sql`char_length(trim(${t.motivation})) >= 30`),
    check("homes_counted", sql`${t.ownHomes} between 0 and 50000`),
    check(
      "read_by_a_second_person",
      sql`(${t.readBy} is null) = (${t.readAt} is null) and (${t.readBy} is null or ${t.readBy} <> ${t.decidedBy})`,
    ),
  ],
);
