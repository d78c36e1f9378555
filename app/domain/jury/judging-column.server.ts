import { sql } from "drizzle-orm";

import type { Panel } from "#app/domain/people/actor.ts";
import { pitchTurns } from "#db/schema/evenings.ts";
import { jurySeats, pitches, recusals, scores, scoreSheets } from "#db/schema/jury.ts";
import { applications } from "#db/schema/applications.ts";
import { planMembers } from "#db/schema/plan-members.ts";

import type { ReasonedScore } from "./raw-points.ts";
import type { SeatState } from "./states.ts";

/** What lies in the tables of a judging: pitches in their order, ties, all seats, and the lines of sealed sheets. */
export type StoredJudging = {
  readonly pitches: readonly { readonly applicationId: string; readonly turn: string | null }[];
  readonly ties: readonly {
    readonly seatId: string;
    readonly applicationId: string;
    readonly made: boolean;
  }[];
  readonly seats: readonly { readonly id: string; readonly panel: Panel; readonly state: SeatState }[];
  readonly scored: readonly ReasonedScore[];
};

const ofCall = sql`p.corporation_id = tenders.corporation_id and p.tender_id = tenders.id`;

/** The plan of a pitch or a sheet, as far as row security shows it to this reader. */
const known = sql`join ${applications} a on a.corporation_id = p.corporation_id and a.id = p.application_id`;

/**
 * As a column of a query on calls: its judging, by the same rules as `readJudging`. Row security gives no points before the
 * reveal, and nothing of a plan that its reader may not know.
 */
export const judgingColumn = sql<StoredJudging>`json_build_object(
  'pitches', (select coalesce(json_agg(json_build_object('applicationId', p.application_id, 'turn',
      (select u.state from ${pitchTurns} u where u.corporation_id = p.corporation_id and u.application_id = p.application_id))
      order by p.position), '[]') from ${pitches} p ${known} where ${ofCall}),
  'ties', (select coalesce(json_agg(json_build_object('seatId', r.seat_id, 'applicationId', r.application_id, 'made',
      exists (select from ${jurySeats} s where s.corporation_id = r.corporation_id and s.id = r.seat_id
        and (s.person_id = a.person_id or exists (select from ${planMembers} m where m.corporation_id = r.corporation_id
          and m.application_id = r.application_id and m.person_id = s.person_id))))
      order by p.position, r.seat_id), '[]') from ${pitches} p ${known}
      join ${recusals} r on r.corporation_id = p.corporation_id and r.application_id = p.application_id where ${ofCall}),
  'seats', (select coalesce(json_agg(json_build_object('id', s.id, 'panel', s.panel, 'state', s.state)
      order by s.panel, s.id), '[]') from ${jurySeats} s
      where s.corporation_id = tenders.corporation_id and s.tender_id = tenders.id),
  'scored', (select coalesce(json_agg(json_build_object('seatId', c.seat_id, 'applicationId', c.application_id,
      'criterionId', c.criterion_id, 'points', c.points, 'reason', c.reason)
      order by c.application_id, c.seat_id, c.criterion_id), '[]') from ${pitches} p ${known}
      join ${scoreSheets} h on h.corporation_id = p.corporation_id and h.application_id = p.application_id
        and h.state = 'sealed'
      join ${scores} c on c.corporation_id = h.corporation_id and c.seat_id = h.seat_id
        and c.application_id = h.application_id where ${ofCall}))`;
