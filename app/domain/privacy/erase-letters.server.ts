import { type SQL, sql } from "drizzle-orm";

import { forgetLetters } from "#app/domain/outbox/forget-letters.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { outbox } from "#db/schema/outbox.ts";

import { isOneOf } from "./own-rows.server.ts";

/** The prop in which a letter names the maker of a plan. */
const MAKER = "owner";

type Whose = { readonly personId: string; readonly name: string; readonly addresses: readonly string[] };

/**
 * Letters to this person, and to others about their plans: those that wait go, of those that went nothing is left but
 * that they did. In letters to others the address is blotted out, and the name of whoever asked them to join a plan.
 */
export async function eraseLetters(tx: Transaction, { personId, name, addresses }: Whose): Promise<void> {
  const ofTheirs: SQL = sql`(${outbox.props} ->> 'applicationId' is null or ${outbox.props} ->> 'applicationId' in
    (select m.application_id::text from plan_members m where m.person_id = ${personId}))`;
  const about: SQL = sql`${outbox.props} ->> 'applicationId' in
    (select a.id::text from applications a where a.person_id = ${personId})`;
  const own = sql`(${isOneOf(sql`${outbox.toEmail}`, addresses)} or ${about})`;
  await tx.delete(outbox).where(sql`${own} and ${outbox.state} = 'waiting'`);
  await forgetLetters(tx, own);
  // A name is anybody's to choose, so only where the maker of a plan is named, and only for a plan of theirs.
  const isName = sql`(key = ${MAKER} and ${name} <> '' and value #>> '{}' = ${name} and ${ofTheirs})`;
  const isAddress = isOneOf(sql`value #>> '{}'`, addresses);
  const isText = sql`(jsonb_typeof(value) = 'string' and (${isAddress} or ${isName}))`;
  await tx
    .update(outbox)
    .set({
      props: sql`(select jsonb_object_agg(key, case when ${isText} then '""'::jsonb else value end) from jsonb_each(${outbox.props}))`,
    })
    .where(sql`exists (select from jsonb_each(${outbox.props}) where ${isText})`);
}
