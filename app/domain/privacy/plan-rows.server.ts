import { type SQL, sql } from "drizzle-orm";

import { isOneOf, type Whose } from "./own-rows.server.ts";

const address = sql`s.street || ' ' || s.house_number`;
const ofPlan = sql`corporation_id = a.corporation_id and application_id = a.id`;
const withCall = sql`join tenders t on t.corporation_id = a.corporation_id and t.id = a.tender_id
  join spaces s on s.corporation_id = t.corporation_id and s.id = t.space_id
  join corporations c on c.id = a.corporation_id`;

/** Whoever left or was taken off a plan reaches nothing of it any more. */
const isOn = sql`m.accepted_at is not null and m.removed_at is null`;

/** Files that are there to be read, by the one condition that says whose they are. */
const filesWhere = (
  condition: SQL,
) => sql`(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name,
  'type', f.type, 'size_in_bytes', f.size_bytes, 'pages', f.pages, 'sha256', f.content_hash, 'added_at', f.created_at)
  order by f.created_at, f.id), '[]') from files f where f.corporation_id = a.corporation_id and f.application_id = a.id
  and f.ready and ${condition})`;

/** Plans: one's own with everything that hangs on them, and what one did in those of others. */
export const planRows = {
  plans: ({ personId }: Whose): SQL => sql`
    select a.id, ${address} as address, c.name as corporation, a.trade_name, a.branch, a.knows as whom_you_know, a.state, a.receipt_number,
      a.submitted_at, a.content_hash as seal, a.version, a.created_at, a.updated_at,
      (select coalesce(jsonb_agg(jsonb_build_object('part', p.part, 'content', p.content, 'complete', p.complete,
        'version', p.version, 'saved_at', p.saved_at, 'saved_by_you', p.saved_by is not distinct from a.person_id)
        order by p.part), '[]') from plan_parts p where p.${ofPlan}) as parts,
      (select to_jsonb(r) - '{corporation_id,application_id,asked_by}'::text[] from repair_requests r where r.${ofPlan}) as repair,
      (select jsonb_build_object('content', d.content, 'version', d.version, 'saved_at', d.saved_at)
        from repair_drafts d where d.${ofPlan}) as repair_draft,
      ${filesWhere(sql`true`)} as files,
      (select to_jsonb(e) - '{corporation_id,application_id,entered_by,confirm_hash}'::text[]
        from paper_entries e where e.${ofPlan}) as entered_for_you,
      (select coalesce(jsonb_agg(jsonb_build_object('email', m.email, 'role', m.role, 'invited_at', m.invited_at,
        'accepted_at', m.accepted_at, 'removed_at', m.removed_at) order by m.invited_at), '[]')
        from plan_members m where m.${ofPlan}) as people_you_invited,
      (select coalesce(jsonb_agg(jsonb_build_object('criterion', k.title, 'reason', r.reason) order by k.position), '[]')
        from choice_reasons r join criteria k on k.corporation_id = r.corporation_id and k.id = r.criterion_id
        where r.${ofPlan} and a.state not in ('draft', 'submitted', 'checked', 'repair_asked')) as reasons_of_the_corporation,
      (select jsonb_build_object('kind', o.kind, 'reason', o.reason) from knock_outs o where o.${ofPlan}
        and a.state not in ('draft', 'submitted', 'checked', 'repair_asked')) as knocked_out,
      (select jsonb_build_object('position', p.position, 'starts_at', p.starts_at,
        'you_come', (select w.coming from pitch_answers w where w.${ofPlan})) from pitches p where p.${ofPlan}) as pitch,
      (select coalesce(jsonb_agg(jsonb_build_object('criterion', k.title, 'words', w.reason) order by k.position, w.reason), '[]')
        from scores w join criteria k on k.corporation_id = w.corporation_id and k.id = w.criterion_id
        join results u on u.corporation_id = a.corporation_id and u.tender_id = a.tender_id
        where w.${ofPlan} and w.reason <> '' and u.published_at <= plint_now()) as words_of_the_jury,
      (select coalesce(jsonb_agg(jsonb_build_object('criterion', k.title, 'points', g.points, 'motivation', g.motivation)
        order by k.position), '[]') from agreed_scores g
        join criteria k on k.corporation_id = g.corporation_id and k.id = g.criterion_id
        join results u on u.corporation_id = a.corporation_id and u.tender_id = a.tender_id
        where g.${ofPlan} and u.published_at <= plint_now()) as agreed_by_the_jury,
      (select jsonb_build_object('state', l.state, 'starts_on', l.starts_on, 'deposit_cents', l.deposit_cents,
        'rents', (select jsonb_agg(jsonb_build_object('from_on', n.from_on, 'rent_cents', n.rent_cents) order by n.position)
          from lease_rents n where n.corporation_id = l.corporation_id and n.lease_id = l.id),
        'promises', (select jsonb_agg(jsonb_build_object('what', n.what, 'amount_per_year', n.amount_per_year,
          'unit', n.unit, 'proof', n.proof)) from counter_performances n
          where n.corporation_id = l.corporation_id and n.lease_id = l.id))
        from leases l where l.${ofPlan}) as lease
    from applications a ${withCall} where a.person_id = ${personId} order by a.created_at, a.id`,
  sharedPlans: ({ personId, addresses }: Whose): SQL => sql`
    select a.id, ${address} as address, c.name as corporation, m.role, m.email as invited_as, m.invited_at, m.accepted_at,
      m.removed_at as left_at,
      (select coalesce(jsonb_agg(jsonb_build_object('part', p.part, 'saved_at', p.saved_at) order by p.part), '[]')
        from plan_parts p where p.${ofPlan} and p.saved_by = ${personId} and ${isOn}) as parts_you_saved_last,
      ${filesWhere(sql`f.uploaded_by = ${personId} and ${isOn}`)} as files
    from plan_members m join applications a on a.corporation_id = m.corporation_id and a.id = m.application_id ${withCall}
    where m.person_id = ${personId} or (m.person_id is null and ${isOneOf(sql`m.email`, addresses)})
    order by m.invited_at, m.id`,
};
