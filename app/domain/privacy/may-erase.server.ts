import { sql } from "drizzle-orm";

import { leaseStates } from "#app/domain/leases/states.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";

type Refusal = "lease-runs" | "only-coordinator" | "evening-runs" | "result-awaited";

const running = leaseStates.filter((state) => state !== "ended");

/**
 * Why somebody cannot be erased today, with whom to call: a lease that runs, nobody else who coordinates, an evening that
 * is on right now, or points that were given to one's own plan and not published yet.
 */
export async function mayErase(tx: Transaction, personId: string): Promise<Outcome<null, Refusal>> {
  // Of two coordinators who go at once, the second finds out that the first has gone.
  await tx.execute(sql`select from memberships where role = 'coordinator' and left_at is null and corporation_id in
    (select m.corporation_id from memberships m where m.person_id = ${personId}) order by corporation_id, person_id for update`);
  for (const [name, query] of [
    ["lease-runs", leaseOf(personId)],
    ["only-coordinator", coordinating(personId)],
    ["evening-runs", eveningOf(personId)],
    ["result-awaited", resultFor(personId)],
  ] as const) {
    const [found] = await tx.execute<{ name: string; phone: string; email: string }>(query);
    if (found) return problem(name, { corporation: found.name, call: found.phone || found.email });
  }
  return done(null);
}

const corporation = sql`select c.name, c.contact_phone as phone, c.contact_email as email from corporations c`;

const leaseOf = (personId: string) => sql`${corporation}
  join leases l on l.corporation_id = c.id
  join applications a on a.corporation_id = l.corporation_id and a.id = l.application_id
  where a.person_id = ${personId} and l.state in (${sql.join(
    running.map((state) => sql`${state}`),
    sql`, `,
  )}) limit 1`;

const coordinating = (personId: string) => sql`${corporation}
  join memberships m on m.corporation_id = c.id
  where m.person_id = ${personId} and m.role = 'coordinator' and m.left_at is null
    and not exists (select from memberships o where o.corporation_id = c.id and o.role = 'coordinator'
      and o.left_at is null and o.person_id <> m.person_id) limit 1`;

/** From the hour it begins until the points are opened, for who pitches and for who sits in the jury. */
const eveningOf = (personId: string) => sql`${corporation}
  join tenders t on t.corporation_id = c.id and t.state = 'pitching' and t.pitch_at <= plint_now()
  where exists (select from pitches p join applications a on a.corporation_id = p.corporation_id and a.id = p.application_id
      where p.corporation_id = t.corporation_id and p.tender_id = t.id and a.person_id = ${personId})
    or exists (select from jury_seats j where j.corporation_id = t.corporation_id and j.tender_id = t.id
      and j.state <> 'declined' and j.person_id = ${personId}) limit 1`;

const resultFor = (personId: string) => sql`${corporation}
  join tenders t on t.corporation_id = c.id and t.state = 'decided'
  join applications a on a.corporation_id = t.corporation_id and a.tender_id = t.id
  where a.person_id = ${personId} and a.state = 'pitched' limit 1`;
