import { sql } from "drizzle-orm";

import { calledAs } from "#app/domain/people/called.server.ts";
import { publicQuestionStates } from "#app/domain/tenders/questions/states.ts";
import { people } from "#db/schema/people.ts";
import { questions } from "#db/schema/questions.ts";
import { tenders } from "#db/schema/tenders.ts";

import type { DossierQuestion } from "./dossier.ts";

type Stored = Pick<DossierQuestion, "number" | "state" | "words"> & {
  readonly askedAt: string;
  readonly closer: string;
  readonly closedAt: string | null;
};

/**
 * As a column of a query on `tenders` with a join: every question about a call, the public ones in their order with their
 * answers, and then that others came and what became of them. Of those neither the words nor the reason are told: they may
 * hold something of a person, and the reason is for its asker. Who asked is not among what staff can read.
 */
export const questionsColumn = sql<DossierQuestion[]>`(
  select coalesce(json_agg(json_build_object('number', q.number, 'state', q.state, 'askedAt', q.created_at,
    'words', case when q.state = any (${sql.param([...publicQuestionStates])}::text[])
      then json_build_object('question', q.text, 'isEdited', q.edited, 'answer', q.answer) end,
    'closer', coalesce(${calledAs("p")}, ''), 'closedAt', q.closed_at) order by q.number nulls last, q.created_at, q.id), '[]')
  from ${questions} q left join ${people} p on p.id = q.closed_by
  where q.corporation_id = ${tenders.corporationId} and q.tender_id = ${tenders.id})`.mapWith(
  (stored: readonly Stored[]) =>
    stored.map(({ number, state, askedAt, words, closer, closedAt }): DossierQuestion => ({
      number,
      state,
      askedAt: new Date(askedAt),
      words,
      closed: closedAt === null ? null : { by: closer, at: new Date(closedAt) },
    })),
);
