import { type SQL, sql } from "drizzle-orm";

import { isOneOf, type Whose } from "./own-rows.server.ts";

const address = sql`s.street || ' ' || s.house_number`;
const callOf = (
  table: SQL,
) => sql`join tenders t on t.corporation_id = ${table}.corporation_id and t.id = ${table}.tender_id
  join spaces s on s.corporation_id = t.corporation_id and s.id = t.space_id`;

/** What somebody does around plans: questions, viewings, searches, and a seat in a jury with its own points. */
export const otherRows = {
  questions: ({ personId }: Whose): SQL => sql`
    select ${address} as address, q.text as question, q.answer, q.state, q.number, q.created_at as asked_at,
      q.closed_at as answered_at
    from question_askers k join questions q on q.corporation_id = k.corporation_id and q.id = k.question_id
    ${callOf(sql`q`)} where k.person_id = ${personId} order by q.created_at, q.id`,
  viewings: ({ personId }: Whose): SQL => sql`
    select ${address} as address, v.starts_at, v.ends_at, b.state, b.attended as you_came, b.changed_at
    from viewing_bookings b join viewing_slots v on v.corporation_id = b.corporation_id and v.id = b.slot_id
    ${callOf(sql`b`)} where b.person_id = ${personId} order by v.starts_at`,
  searches: ({ personId, addresses }: Whose): SQL => sql`
    select q.filters as looking_for, q.created_at as saved_at, q.confirmed_at, q.ended_at,
      (select coalesce(jsonb_agg(jsonb_build_object('address', ${address}, 'told_at', l.created_at)), '[]')
        from saved_search_letters l ${callOf(sql`l`)} where l.search_id = q.id) as told_about
    from saved_searches q where q.person_id = ${personId}
      or (q.person_id is null and ${isOneOf(sql`q.email`, addresses)}) order by q.created_at, q.id`,
  jury: ({ personId, addresses }: Whose): SQL => sql`
    select ${address} as address, j.name, j.email, j.panel, j.state, j.invited_at, j.accepted_at,
      j.declined_at, j.decline_reason as why_not,
      (select coalesce(jsonb_agg(jsonb_build_object('plan', a.trade_name, 'reason', r.reason, 'declared_at', r.declared_at)), '[]')
        from recusals r join applications a on a.corporation_id = r.corporation_id and a.id = r.application_id
        where r.corporation_id = j.corporation_id and r.seat_id = j.id) as ties,
      (select coalesce(jsonb_agg(jsonb_build_object('plan', a.trade_name, 'state', h.state, 'sealed_at', h.sealed_at,
        'typed_in_from_paper_at', (select p.entered_at from paper_sheets p where p.corporation_id = h.corporation_id
          and p.seat_id = h.seat_id and p.application_id = h.application_id),
        'points', (select coalesce(jsonb_agg(jsonb_build_object('criterion', k.title, 'points', w.points,
            'why', w.reason, 'changed_at', w.updated_at) order by k.position), '[]')
          from scores w join criteria k on k.corporation_id = w.corporation_id and k.id = w.criterion_id
          where w.corporation_id = h.corporation_id and w.seat_id = h.seat_id and w.application_id = h.application_id),
        'taps', (select coalesce(jsonb_agg(jsonb_build_object('what', w.kind, 'criterion', k.title, 'points', w.points,
            'why', w.reason, 'tapped_at', w.tapped_at, 'received_at', w.received_at, 'phone', w.device)
            order by w.sequence), '[]')
          from score_taps w left join criteria k on k.corporation_id = w.corporation_id and k.id = w.criterion_id
          where w.corporation_id = h.corporation_id and w.seat_id = h.seat_id and w.application_id = h.application_id))), '[]')
        from score_sheets h join applications a on a.corporation_id = h.corporation_id and a.id = h.application_id
        where h.corporation_id = j.corporation_id and h.seat_id = j.id) as score_sheets
    from jury_seats j ${callOf(sql`j`)}
    where j.person_id = ${personId} or (j.person_id is null and ${isOneOf(sql`j.email`, addresses)})
    order by j.invited_at, j.id`,
};
