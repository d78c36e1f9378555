import { and, asc, desc, eq, ilike, inArray, isNull, or, sql } from "drizzle-orm";

import { submittedStates } from "#app/domain/applications/states.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { memberships, people } from "#db/schema/people.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { MOST_FOUND, patternOf } from "./search-words.ts";

/**
 * What a corporation has that holds these words: spaces with their latest call, plans by name, number or maker, colleagues
 * and jurors. Four statements. Plans only for a role that reads them. Row security keeps out plans that were not opened and those that the reader is tied to.
 */
export async function searchDesk(
  tx: Transaction,
  staff: Staff,
  words: string,
  { isNameless = false }: { readonly isNameless?: boolean } = {},
) {
  const { corporationId } = staff;
  const like = patternOf(words);
  return {
    spaces: await searchSpaces(tx, corporationId, like),
    plans: mayDo(staff, "plans") ? await searchPlans(tx, corporationId, like, isNameless) : [],
    colleagues: await searchColleagues(tx, corporationId, like),
    jurors: await searchJurors(tx, corporationId, like),
  };
}

export type Found = Awaited<ReturnType<typeof searchDesk>>;

const address = sql<string>`${spaces.street} || ' ' || ${spaces.houseNumber}`;
const ofSpace = and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId));

async function searchSpaces(tx: Transaction, corporationId: string, like: string) {
  const latest = tx
    .selectDistinctOn([tenders.spaceId], {
      spaceId: tenders.spaceId,
      tenderId: sql<string | null>`${tenders.id}`.as("tender_id"),
      state: tenders.state,
      opensAt: tenders.opensAt,
      closesAt: tenders.closesAt,
    })
    .from(tenders)
    .where(eq(tenders.corporationId, corporationId))
    .orderBy(tenders.spaceId, desc(tenders.createdAt))
    .as("latest");
  return tx
    .select({
      id: spaces.id,
      address,
      neighbourhood: spaces.neighbourhood,
      city: spaces.city,
      /** The database's clock: how a call stands depends on it. */
      now: sql<Date>`plint_now()`.mapWith((moment: string) => new Date(moment)),
      call: { id: latest.tenderId, state: latest.state, opensAt: latest.opensAt, closesAt: latest.closesAt },
    })
    .from(spaces)
    .leftJoin(latest, eq(latest.spaceId, spaces.id))
    .where(
      and(
        eq(spaces.corporationId, corporationId),
        or(
          ilike(address, like),
          ilike(spaces.neighbourhood, like),
          ilike(spaces.city, like),
          ilike(sql`replace(${spaces.postcode}, ' ', '')`, like.replaceAll(" ", "")),
        ),
      ),
    )
    .orderBy(asc(spaces.street), asc(spaces.houseNumber), asc(spaces.id))
    .limit(MOST_FOUND);
}

/** Without names a plan is found by its number alone, and told by it: a hit on a name would tell that name. */
async function searchPlans(tx: Transaction, corporationId: string, like: string, isNameless: boolean) {
  const byNumber = ilike(applications.receiptNumber, like);
  const rows = await tx
    .select({
      id: applications.id,
      tenderId: applications.tenderId,
      tradeName: applications.tradeName,
      receiptNumber: applications.receiptNumber,
      state: applications.state,
      maker: people.name,
      address,
    })
    .from(applications)
    .innerJoin(people, eq(people.id, applications.personId))
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, applications.corporationId), eq(tenders.id, applications.tenderId)),
    )
    .innerJoin(spaces, ofSpace)
    .where(
      and(
        eq(applications.corporationId, corporationId),
        inArray(applications.state, submittedStates),
        isNameless
          ? byNumber
          : or(
              ilike(applications.tradeName, like),
              byNumber,
              ilike(people.name, like),
              ilike(people.email, like),
            ),
      ),
    )
    .orderBy(desc(applications.submittedAt), asc(applications.id))
    .limit(MOST_FOUND);
  if (!isNameless) return rows;
  return rows.map((row) => ({ ...row, tradeName: row.receiptNumber ?? "", maker: "" }));
}

async function searchColleagues(tx: Transaction, corporationId: string, like: string) {
  return tx
    .select({ id: people.id, name: people.name, email: people.email, role: memberships.role })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.corporationId, corporationId),
        isNull(memberships.leftAt),
        or(ilike(people.name, like), ilike(people.email, like)),
      ),
    )
    .orderBy(asc(people.name), asc(people.id))
    .limit(MOST_FOUND);
}

async function searchJurors(tx: Transaction, corporationId: string, like: string) {
  return tx
    .select({
      id: jurySeats.id,
      tenderId: jurySeats.tenderId,
      name: jurySeats.name,
      panel: jurySeats.panel,
      address,
    })
    .from(jurySeats)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, jurySeats.corporationId), eq(tenders.id, jurySeats.tenderId)),
    )
    .innerJoin(spaces, ofSpace)
    .where(
      and(
        eq(jurySeats.corporationId, corporationId),
        or(ilike(jurySeats.name, like), ilike(jurySeats.email, like)),
      ),
    )
    .orderBy(asc(jurySeats.name), asc(jurySeats.id))
    .limit(MOST_FOUND);
}
