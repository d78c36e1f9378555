import { type SQL, sql } from "drizzle-orm";

import { ERASED_DOMAIN } from "#app/lib/erased-address.ts";
import type { Transaction } from "#db/client.server.ts";
import { outbox } from "#db/schema/outbox.ts";

/** Keeps of these letters that they were written and what became of them; whom they went to and what they said goes. */
export async function forgetLetters(tx: Transaction, which: SQL): Promise<void> {
  await tx
    .update(outbox)
    .set({
      props: {},
      toEmail: sql`${outbox.id}::text || ${ERASED_DOMAIN}`,
      toName: "",
      // It held the address.
      dedupeKey: sql`${outbox.id}::text`,
      providerId: null,
      error: null,
    })
    .where(which);
}
