import { type SQL, sql } from "drizzle-orm";

import { isOneOf, type Whose } from "./own-rows.server.ts";

/** What the account itself holds: who, where signed in, with which keys, for whom at work. Secrets stay out. */
export const accountRows = {
  account: ({ personId }: Whose): SQL =>
    sql`select email, name, phone, locale as language, created_at as since from people where id = ${personId}`,
  sessions: ({ personId }: Whose): SQL =>
    sql`select device, assurance as opened_with, created_at as opened_at, last_seen_at, expires_at, revoked_at as ended_at
      from sessions where person_id = ${personId} order by created_at`,
  passkeys: ({ personId }: Whose): SQL =>
    sql`select label as name, created_at as added_at, last_used_at from passkeys where person_id = ${personId}
      order by created_at`,
  corporations: ({ personId }: Whose): SQL =>
    sql`select c.name as corporation, m.role, m.created_at as since, m.left_at
      from memberships m join corporations c on c.id = m.corporation_id where m.person_id = ${personId}
      order by m.created_at`,
  letters: ({ addresses }: Whose): SQL =>
    sql`select letter as name, to_email as sent_to, state, created_at as written_at, sent_at from outbox
      where ${isOneOf(sql`to_email`, addresses)} order by created_at, id`,
  accountLog: ({ personId }: Whose): SQL =>
    sql`select at, name as what, details from account_events where person_id = ${personId} order by id`,
  log: ({ personId }: Whose): SQL =>
    sql`select e.at, e.name as what, c.name as corporation, e.actor_kind as as_whom, e.details, e.application_id as plan
      from events e join corporations c on c.id = e.corporation_id where e.actor_id = ${personId} order by e.id`,
};
