import type postgres from "postgres";

import type { LetterName } from "#emails/catalogue.ts";

const staff = (roles: string) => `exists (select from memberships m join people p on p.id = m.person_id
  where lower(p.email) = lower(o.to_email) and m.corporation_id = o.from_corporation_id and m.left_at is null
  and m.role = any (array[${roles}]))`;
const signers = staff("'coordinator', 'approver', 'portfolio'");
const editors = staff("'coordinator', 'approver'");

/** The plan that the letter is about, as its maker's own; with the states in which such a letter is true. */
const makerOf = (states: string) => `exists (select from applications a join people p on p.id = a.person_id
  where a.id::text = o.props ->> 'applicationId' and lower(p.email) = lower(o.to_email) and a.state in (${states}))`;
const onPlan = `exists (select from applications a where a.id::text = o.props ->> 'applicationId'
  and o.to_email in (select p.email from people p where p.id = a.person_id
    or p.id in (select b.person_id from plan_members b where b.application_id = a.id)))`;
const seat = "exists (select from jury_seats s where lower(s.email) = lower(o.to_email))";
const place = `exists (select from viewing_bookings b join people p on p.id = b.person_id where p.email = o.to_email)`;
const asker = `exists (select from question_askers q join people p on p.id = q.person_id where p.email = o.to_email)`;

/** Of a letter in the outbox (`o`): that its reader is who it is for, and that the state is the one that it tells of. */
export const audience: Partial<Record<LetterName, string>> = {
  "staff-invited": staff("'coordinator', 'approver', 'portfolio', 'controller', 'reader'"),
  "approval-asked": signers,
  "change-approval-asked": signers,
  "ending-approval-asked": signers,
  "opening-asked": editors,
  "result-approval-asked": editors,
  "space-published": editors,
  "plan-member-invited": `exists (select from plan_members b where lower(b.email) = lower(o.to_email))`,
  "plan-received": onPlan,
  "questions-answered": `(${onPlan} or ${place} or ${asker} or exists (select from applications a
    join people p on p.id = a.person_id where p.email = o.to_email))`,
  "viewing-booked": place,
  "pitch-invited": makerOf("'shortlisted', 'pitched', 'winner', 'reserve', 'not_chosen'"),
  "not-shortlisted": makerOf("'declined'"),
  "juror-invited": seat,
  "result-winner": makerOf("'winner'"),
  "result-reserve": makerOf("'reserve', 'winner'"),
  "result-not-chosen": makerOf("'not_chosen'"),
  "lease-moved": makerOf("'winner'"),
  "call-ended": `exists (select from tenders t where t.state in ('withdrawn', 'no_suitable_candidate')
    and t.corporation_id = o.from_corporation_id)`,
};

/** The letters that lie with somebody they are not for, as "name to address"; one without a rule of its own is wrong too. */
export async function misdirected(owner: postgres.Sql): Promise<string[]> {
  const kinds = await owner<{ letter: LetterName }[]>`select distinct letter from outbox`;
  const wrong = await Promise.all(
    kinds.map(({ letter }) =>
      owner.unsafe<{ one: string }[]>(
        `select o.letter || ' to ' || o.to_email as one from outbox o where o.letter = $1 and not (${audience[letter] ?? "false"})`,
        [letter],
      ),
    ),
  );
  return wrong.flatMap((rows) => rows.map(({ one }) => one));
}
