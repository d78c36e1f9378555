import type postgres from "postgres";

import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import type { Database } from "#db/client.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { givenProposed } from "./decided.ts";
import { givenSession } from "./people.ts";
import { givenWriter } from "./writer.ts";

/** Stands in everything that this person typed or is known by, and nowhere else. */
export const CANARY = "kanarie";
export const address = `${CANARY}@draad.example`;

/**
 * Somebody who did everything that a person can do: a draft with co-applicants and files, a plan that pitched and was
 * not chosen, a place on another's plan, questions, a viewing, searches, a seat with sealed points, and a role at work.
 */
export async function givenCanary(db: Database, owner: postgres.Sql) {
  const writer = await givenWriter(db, owner);
  await writer.saveAll();
  const decided = await givenProposed(db, owner);
  told("award", await awardSpace(db, decided.stage.approver, decided.tenderId));
  const { personId } = writer.actor;
  const draft = writer.applicationId;
  const [seat] = decided.jury;
  if (!seat) throw new Error("no juror");
  await owner`update people set email = ${address}, name = ${CANARY}, phone = ${CANARY} where id = ${personId}`;
  await owner`update applications set person_id = ${personId}, trade_name = ${CANARY} where id = ${decided.third}`;
  await owner`update applications set trade_name = ${CANARY} where id = ${draft}`;
  await owner`update plan_parts set saved_by = ${personId}, content = regexp_replace(content::text, '[a-z0-9.]+@[a-z.]+', ${address}, 'g')::jsonb
      || jsonb_build_object('whySpace', ${CANARY}::text)
    where application_id in (${draft}, ${decided.third})`;
  await owner`update jury_seats set person_id = ${personId}, name = ${CANARY}, email = ${address} where id = ${seat.seatId}`;
  await owner`update scores set reason = 'Goed voor de straat' where seat_id = ${seat.seatId}`;
  await owner`update scores set reason = ${`${CANARY} vertelde het goed`} where application_id = ${decided.third}`;
  await owner.begin((sql) =>
    addRest(sql, {
      personId,
      draft,
      pitched: decided.third,
      winner: decided.decision.winnerApplicationId ?? "",
    }),
  );
  const session = await givenSession(db, personId, "link");
  return { writer, decided, personId, draft, seat, session };
}

type Ids = {
  readonly personId: string;
  readonly draft: string;
  readonly pitched: string;
  readonly winner: string;
};

async function addRest(
  sql: postgres.TransactionSql,
  { personId, draft, pitched, winner }: Ids,
): Promise<void> {
  const [plan] = await sql<{ corporation: string; tender: string; staff: string }[]>`
    select a.corporation_id as corporation, a.tender_id as tender, t.created_by as staff
    from applications a join tenders t on t.id = a.tender_id where a.id = ${draft}`;
  if (!plan) throw new Error("no plan");
  const { corporation, tender, staff } = plan;
  await sql`insert into memberships (corporation_id, person_id, role) values (${corporation}, ${personId}, 'reader')`;
  await sql`insert into passkeys (credential_id, person_id, public_key, counter, transports, label)
    values (${CANARY}, ${personId}, '\\x00', 0, '{}', ${CANARY})`;
  await sql`insert into staff_credentials (person_id, password_hash) values (${personId}, ${CANARY})`;
  await sql`insert into sign_in_links (email, token_hash, code_hash, browser_hash, expires_at)
    values (${address}, repeat('a', 64), repeat('b', 64), repeat('c', 64), now() + interval '1 hour')`;
  for (const [id, application, corp] of [
    ["00000000-0000-4000-8000-00000000000a", draft, corporation],
    ["00000000-0000-4000-8000-00000000000b", pitched, null],
  ] as const)
    await sql`insert into files (corporation_id, id, application_id, uploaded_by, name, type, size_bytes, content_hash, storage_key, ready)
      select coalesce(${corp}::uuid, a.corporation_id), ${id}, a.id, ${personId}, ${`${CANARY}.pdf`}, 'application/pdf', 3,
        repeat('d', 64), ${id}, true from applications a where a.id = ${application}`;
  await sql`insert into uploads (corporation_id, application_id, started_by, name, size_bytes, fingerprint)
    values (${corporation}, ${draft}, ${personId}, ${CANARY}, 10, repeat('e', 64))`;
  await sql`insert into plan_members (corporation_id, application_id, owner_id, place, email, role, invite_hash, invited_by, invited_at, expires_at)
    values (${corporation}, ${draft}, ${personId}, 1, ${`maat-${CANARY}@draad.example`}, 'edit', repeat('1', 64), ${personId}, now(), now())`;
  await sql`insert into plan_members (corporation_id, application_id, owner_id, place, person_id, email, role, invite_hash, invited_by, invited_at, expires_at, accepted_at)
    select corporation_id, id, person_id, 1, ${personId}, ${address}, 'view', repeat('2', 64), person_id, now(), now(), now()
    from applications where id = ${winner}`;
  await sql`insert into repair_requests (corporation_id, application_id, fields, asked_by, asked_at, due_at, answered_at, before, content_hash)
    select corporation_id, id, '[{"part":"business"}]', ${staff}, now(), now() + interval '5 days', now() + interval '1 day',
      ${sql.json({ business: { summary: CANARY } })}, repeat('f', 64) from applications where id = ${pitched}`;
  await sql`insert into repair_drafts (corporation_id, application_id, content)
    select corporation_id, id, ${sql.json({ business: CANARY })} from applications where id = ${pitched}`;
  const asked = await sql<{ id: string }[]>`
    insert into questions (corporation_id, tender_id, text, state, answer, number, closed_by, closed_at) values
    (${corporation}, ${tender}, ${`${CANARY} open?`}, 'open', '', null, null, null),
    (${corporation}, ${tender}, ${`${CANARY} geheim?`}, 'withheld', 'Nee', null, ${staff}, now()),
    (${corporation}, ${tender}, 'Mag er een oven in?', 'answered', 'Ja', 1, ${staff}, now()) returning id`;
  for (const { id } of asked)
    await sql`insert into question_askers values (${corporation}, ${id}, ${personId})`;
  const [slot] = await sql<{ id: string }[]>`
    insert into viewing_slots (corporation_id, tender_id, starts_at, ends_at, capacity, created_by)
    values (${corporation}, ${tender}, now(), now() + interval '1 hour', 1, ${staff}) returning id`;
  await sql`insert into viewing_bookings (corporation_id, tender_id, slot_id, person_id)
    values (${corporation}, ${tender}, ${slot?.id ?? ""}, ${personId})`;
  await sql`insert into saved_searches (person_id, filters, confirmed_at) values (${personId}, '{"city":"Veenhaven"}', now())`;
  await sql`insert into saved_searches (email, filters, confirm_hash, confirm_by)
    values (${address.toUpperCase()}, '{}', repeat('9', 64), now())`;
  await sql`insert into idempotency_keys (owner_key, key, verb, input_hash, outcome)
    values (${personId}, 'a-form-sent-once', 'save', 'x', ${sql.json(CANARY)})`;
  await sql`insert into events (corporation_id, at, name, actor_kind, actor_id) values
    (${corporation}, now(), 'viewing.booked', 'entrepreneur', ${personId})`;
  await sql`insert into outbox (letter, props, locale, to_email, to_name, dedupe_key, state) values
    ('pitch-invited', ${sql.json({ applicationId: pitched, tradeName: CANARY })}, 'nl', ${address}, ${CANARY}, ${`x:${address}`}, 'sent'),
    ('draft-reminder', ${sql.json({ tradeName: CANARY })}, 'nl', ${address}, ${CANARY}, ${`y:${address}`}, 'waiting'),
    ('plan-received', ${sql.json({ applicationId: draft, tradeName: CANARY })}, 'nl', 'maat@draad.example', '', 'z', 'sent'),
    ('plan-member-invited', ${sql.json({ owner: CANARY, url: "/x" })}, 'nl', 'ander@draad.example', '', 'w', 'waiting')`;
}

/** In which tables anything of this text stands, whatever the column; as nobody but the database sees it. */
export async function tablesWith(owner: postgres.Sql, text: string): Promise<string[]> {
  const tables = await owner<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const found = [];
  for (const { name } of tables) {
    const rows = await owner`select from ${owner(name)} as row where row::text ilike ${`%${text}%`} limit 1`;
    if (rows.length > 0) found.push(name);
  }
  return found;
}
