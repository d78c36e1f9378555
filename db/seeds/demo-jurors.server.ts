import { and, asc, eq, isNull, ne } from "drizzle-orm";

import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import type { Database, Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { jurorDepartures } from "#db/schema/evening-people.ts";
import { jurySeats, pitches } from "#db/schema/jury.ts";
import { people } from "#db/schema/people.ts";
import { criteria, tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { personas } from "./demo-cast.ts";
import { linesFor } from "./demo-evening.server.ts";
import { demoPlans } from "./demo-plans.ts";

/**
 * Has everybody in the jury but the juror of the demo score and seal the pitches that take points now, through the verb
 * of the sheet, so that one person can play an evening to its end. Who declared a tie or went home gives nothing. Answers
 * how many sheets came in; pressed again it adds none.
 */
export async function scoreAsOthers(db: Database): Promise<number> {
  const { jury, open, criterionIds } = await inScope(db, { kind: "system" }, readOthers);
  let sealed = 0;
  for (const [seat, juror] of jury.entries()) {
    for (const { applicationId, tradeName } of open) {
      const plan = demoPlans.find((one) => one.tradeName === tradeName);
      if (!plan) continue;
      const lines = linesFor(plan, seat, criterionIds);
      const outcome = await recordScores(db, juror, applicationId, { lines, intent: "seal" });
      if (outcome.ok) sealed += 1;
    }
  }
  return sealed;
}

/** The other seats of the evening of the demo's juror, and its pitches that take points at this moment. */
async function readOthers(tx: Transaction) {
  const [call] = await tx
    .select({ corporationId: tenders.corporationId, tenderId: tenders.id, own: jurySeats.id })
    .from(jurySeats)
    .innerJoin(people, eq(people.id, jurySeats.personId))
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, jurySeats.corporationId), eq(tenders.id, jurySeats.tenderId)),
    )
    .where(and(eq(people.email, personas.jurylid.email), eq(tenders.state, "pitching")));
  if (!call) return { jury: [], open: [], criterionIds: [] };
  const { corporationId, tenderId, own } = call;
  const here = (table: typeof jurySeats | typeof pitches | typeof criteria) =>
    and(eq(table.corporationId, corporationId), eq(table.tenderId, tenderId));
  const seats = await tx
    .select({ seatId: jurySeats.id, personId: jurySeats.personId, panel: jurySeats.panel })
    .from(jurySeats)
    .leftJoin(
      jurorDepartures,
      and(
        eq(jurorDepartures.corporationId, jurySeats.corporationId),
        eq(jurorDepartures.seatId, jurySeats.id),
      ),
    )
    .where(
      and(
        here(jurySeats),
        eq(jurySeats.state, "instructed"),
        ne(jurySeats.id, own),
        isNull(jurorDepartures.seatId),
      ),
    )
    .orderBy(asc(jurySeats.panel), asc(jurySeats.name));
  const open = await tx
    .select({ applicationId: pitches.applicationId, tradeName: applications.tradeName })
    .from(pitches)
    .innerJoin(
      applications,
      and(eq(applications.corporationId, pitches.corporationId), eq(applications.id, pitches.applicationId)),
    )
    .where(and(here(pitches), eq(pitches.scoringOpen, true)))
    .orderBy(asc(pitches.position));
  const rows = await tx.select({ id: criteria.id }).from(criteria).where(here(criteria));
  const jury = seats.flatMap(({ seatId, personId, panel }): Juror[] =>
    personId ? [{ kind: "juror", personId, corporationId, tenderId, seatId, panel }] : [],
  );
  return { jury, open, criterionIds: rows.map(({ id }) => id) };
}
