import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { calledAs, calledOrNull } from "#app/domain/people/called.server.ts";
import { agreedScoresColumn } from "#app/domain/jury/consensus/round-queries.server.ts";
import { gapsInPublic } from "#app/domain/jury/exception/exception.ts";
import { type Exception, exceptionColumn } from "#app/domain/jury/exception/exception-queries.server.ts";
import { judgingColumn, type StoredJudging } from "#app/domain/jury/judging-column.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { addenda } from "#db/schema/addenda.ts";
import { applications } from "#db/schema/applications.ts";
import { corporations, people } from "#db/schema/people.ts";
import { sealedPiles } from "#db/schema/sealed-piles.ts";
import { staffTies } from "#db/schema/staff-ties.ts";
import { results, tenders } from "#db/schema/tenders.ts";

import type { Dossier } from "./dossier.ts";
import { questionsColumn } from "./questions-column.server.ts";
import { signed } from "./signed.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };
type Decided = Pick<Dossier, "corporation" | "changes" | "questions" | "opening" | "leftOut" | "result"> & {
  readonly judging: StoredJudging;
};

const [asker, opener] = [alias(people, "asker"), alias(people, "opener")];
const [proposer, confirmer] = [alias(people, "proposer"), alias(people, "confirmer")];

/**
 * Whose call it is, how its rules changed, what was asked about it, who opened the plans, how it was decided (no result before the points are
 * revealed), and how many plans this reader does not get because they know the maker. One statement.
 */
export async function findDecision(tx: Transaction, { corporationId, tenderId }: Call): Promise<Decided> {
  const [row] = await tx
    .select({
      corporation: corporations.name,
      changes: changesColumn,
      questions: questionsColumn,
      asker: calledOrNull(asker),
      askedAt: tenders.openingAskedAt,
      opener: calledOrNull(opener),
      openedAt: tenders.plansOpenedAt,
      root: sealedPiles.root,
      seals: sealedPiles.leaves,
      result: results,
      agreed: agreedScoresColumn,
      exception: exceptionColumn,
      judging: judgingColumn,
      proposer: calledOrNull(proposer),
      confirmer: calledOrNull(confirmer),
      leftOut: sql<number>`(select count(*)::int from ${staffTies} s where s.corporation_id = ${corporationId}
        and s.tender_id = ${tenderId} and s.person_id = plint_person() and not exists (select from ${applications} a
          where a.corporation_id = s.corporation_id and a.id = s.application_id))`,
    })
    .from(tenders)
    .innerJoin(corporations, eq(corporations.id, tenders.corporationId))
    .leftJoin(asker, eq(asker.id, tenders.openingAskedBy))
    .leftJoin(opener, eq(opener.id, tenders.plansOpenedBy))
    .leftJoin(sealedPiles, isOf(sealedPiles))
    .leftJoin(results, isOf(results))
    .leftJoin(proposer, eq(proposer.id, results.proposedBy))
    .leftJoin(confirmer, eq(confirmer.id, results.confirmedBy))
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
  if (!row) throw new Error("a dossier of no call");
  const { corporation, changes, leftOut, result } = row;
  const opening = signed(row.asker, row.askedAt, row.opener, row.openedAt);
  return {
    corporation,
    questions: row.questions,
    leftOut,
    judging: row.judging,
    changes: changes.flatMap(({ proposer: first, proposedAt, closer, closedAt, ...change }) => {
      const signatures = signed(first, new Date(proposedAt), closer, new Date(closedAt));
      return signatures ? [{ ...change, signed: signatures }] : [];
    }),
    opening: opening && { ...opening, root: row.root, seals: row.seals ?? [] },
    result: result && {
      ranking: result.ranking,
      winner: result.winnerApplicationId,
      reserve: result.reserveApplicationId,
      units: result.unitAwards,
      juryReport: result.juryReport,
      agreed: row.agreed,
      exception: inPublic(row.exception),
      signed: signed(row.proposer, result.proposedAt, row.confirmer, result.confirmedAt),
      publishedAt: result.publishedAt,
    },
  };
}

/** The exception as it becomes public: without which plans. */
function inPublic(exception: Exception | null): NonNullable<Dossier["result"]>["exception"] {
  if (!exception) return null;
  const { reason, gaps, asker: first, askedAt, agreer: second, agreedAt } = exception;
  return { reason, gaps: gapsInPublic(gaps), signed: signed(first, askedAt, second, agreedAt) };
}

type StoredChange = Omit<Dossier["changes"][number], "signed"> & {
  readonly proposer: string | null;
  readonly proposedAt: string;
  readonly closer: string | null;
  readonly closedAt: string;
};

/** The published changes of a call, the first one first; moments as text. */
const changesColumn = sql<StoredChange[]>`(select coalesce(json_agg(json_build_object('number', c.number,
    'reason', c.reason, 'beforeHash', c.before_hash, 'afterHash', c.after_hash, 'proposer', ${calledAs("p")},
    'proposedAt', c.proposed_at, 'closer', ${calledAs("k")}, 'closedAt', c.closed_at) order by c.number), '[]')
  from ${addenda} c join ${people} p on p.id = c.proposed_by left join ${people} k on k.id = c.closed_by
  where c.corporation_id = ${tenders.corporationId} and c.tender_id = ${tenders.id} and c.state = 'published')`;

function isOf(table: typeof sealedPiles | typeof results) {
  return and(eq(table.corporationId, tenders.corporationId), eq(table.tenderId, tenders.id));
}
