import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { questionStates } from "#app/domain/tenders/questions/states.ts";

import { createdAt, id, moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";
import { tenders } from "./tenders.ts";

/** A question about a space. Who asked it stands in another table, which staff cannot read. */
export const questions = pgTable(
  "questions",
  {
    id: id(),
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    text: text().notNull(),
    /** Staff mended the words before they became public; what stood there before is not kept. */
    edited: boolean().notNull().default(false),
    state: text({ enum: questionStates }).notNull().default("open"),
    /** The answer, or why there is none. */
    answer: text().notNull().default(""),
    /** "Question 3": the order in which the public got to read them. */
    number: smallint(),
    closedBy: uuid().references(() => people.id),
    closedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    unique("one_question_per_number").on(t.corporationId, t.tenderId, t.number),
    index("questions_of_tender").on(t.corporationId, t.tenderId, t.state),
    check("known_question_state", oneOf(t.state, questionStates)),
    check(
      "closed_questions_have_words",
      sql`case when ${t.state} = 'open' then ${t.answer} = '' and ${t.closedBy} is null and ${t.closedAt} is null
        else ${t.answer} <> '' and ${t.closedBy} is not null and ${t.closedAt} is not null end`,
    ),
    check(
      "public_questions_have_a_number",
      sql`(${t.state} in ('answered', 'declined')) = (${t.number} is not null)`,
    ),
    check("question_length", sql`char_length(${t.text}) between 1 and 1000`),
    check("answer_length", sql`char_length(${t.answer}) <= 3000`),
  ],
);

/** Who asked a question: for its asker and the job that writes to them, never for the corporation. */
export const questionAskers = pgTable(
  "question_askers",
  {
    corporationId: uuid().notNull(),
    questionId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.questionId] }),
    foreignKey({
      columns: [t.corporationId, t.questionId],
      foreignColumns: [questions.corporationId, questions.id],
    }),
    index("question_askers_of_person").on(t.personId),
  ],
);
