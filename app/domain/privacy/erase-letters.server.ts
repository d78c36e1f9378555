import { type SQL, sql } from "drizzle-orm";

import { forgetLetters } from "#app/domain/outbox/forget-letters.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { outbox } from "#db/schema/outbox.ts";

import { isOneOf } from "./own-rows.server.ts";

type Whose = { readonly personId: string; readonly name: string; readonly addresses: readonly string[] };

/**
 * Letters to this person, and to others about their plans: those that wait go, of those that went nothing is left but
 * that they did. In letters to others about something else the name and the address are blotted out.
 */
export async function eraseLetters(tx: Transaction, { personId, name, addresses }: Whose): Promise<void> {
  const about: SQL = sql`${outbox.props} ->> 'applicationId' in
    (select a.id::text from applications a where a.person_id = ${personId})`;
  const own = sql`(${isOneOf(sql`${outbox.toEmail}`, addresses)} or ${about})`;
  await tx.delete(outbox).where(sql`${own} and ${outbox.state} = 'waiting'`);
  await forgetLetters(tx, own);
  const texts = [name, ...addresses].filter((text) => text !== "");
  const isText = sql`jsonb_typeof(value) = 'string' and lower(value #>> '{}') in (${sql.join(
    texts.map((text) => sql`${text.toLowerCase()}`),
    sql`, `,
  )})`;
  await tx
    .update(outbox)
    .set({
      props: sql`(select jsonb_object_agg(key, case when ${isText} then '""'::jsonb else value end) from jsonb_each(${outbox.props}))`,
    })
    .where(sql`exists (select from jsonb_each(${outbox.props}) where ${isText})`);
}
