import { sql } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { staffCredentials } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import { hashPassword } from "./passwords.server.ts";
import type { Vault } from "./vault.server.ts";

export const TOTP_PURPOSE = "totp";

/**
 * Gives a member of staff a password and an authenticator secret (base32), in place of what they had. The caller has
 * seen a first code, or is a seed. `usedStep` is the step of that code, which then works no more.
 */
export async function setCredentials(
  db: Db,
  vault: Vault,
  personId: string,
  given: { readonly password: string; readonly totpSecret: string; readonly usedStep?: number },
): Promise<void> {
  const values = {
    passwordHash: await hashPassword(given.password),
    totpSecret: vault.seal(TOTP_PURPOSE, personId, given.totpSecret),
    totpConfirmed: true,
    totpStep: given.usedStep ?? 0,
  };
  await db
    .insert(staffCredentials)
    .values({ personId, ...values })
    .onConflictDoUpdate({ target: staffCredentials.personId, set: values });
  await recordAccountEvent(db, personId, "credentials.set");
}

/** The database's own time, which no rehearsal moves: codes of authenticator apps follow the real clock. */
export async function realNow(db: Db): Promise<Date> {
  const [row] = await db.execute<{ now: string }>(sql`select clock_timestamp() as now`);
  if (!row) throw new Error("the database did not tell the time");
  return new Date(row.now);
}
