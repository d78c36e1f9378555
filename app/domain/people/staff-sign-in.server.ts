import { and, eq, lt } from "drizzle-orm";

import { unlessRefused } from "#app/domain/events/refused-by-database.server.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { staffCredentials } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import { realNow, TOTP_PURPOSE } from "./credentials.server.ts";
import { isPassword } from "./passwords.server.ts";
import { findPersonByEmail } from "./person-of-address.server.ts";
import { takeTry } from "./rate-limit.server.ts";
import { openStaffSession } from "./staff-session.server.ts";
import type { OpenedSession, Visitor } from "./sessions.server.ts";
import { stepOfCode } from "./totp.ts";
import type { Vault } from "./vault.server.ts";

type Given = { readonly email: string; readonly password: string; readonly clientAddress: string };

/** First factor. Says the same, in the same time, for a wrong password and for somebody we do not know. */
export async function checkPassword(
  db: Db,
  given: Given,
): Promise<Outcome<{ personId: string }, "wrong-credentials" | "too-often" | "no-room" | "too-busy">> {
  return unlessRefused(() => comparePassword(db, given));
}

async function comparePassword(db: Db, given: Given) {
  const allowed = await takeTry(db, [
    { bucket: `password:${given.email}:${given.clientAddress}`, max: 10, minutes: 15 },
    { bucket: `password:${given.email}`, max: 100, minutes: 60 },
    { bucket: `password-from:${given.clientAddress}`, max: 200, minutes: 15 },
  ]);
  if (!allowed.ok) return allowed;
  const stored = await inScope(db, { kind: "system" }, (tx) => findStored(tx, given.email));
  if (await isPassword(given.password, stored?.passwordHash ?? null))
    return stored ? done({ personId: stored.personId }) : problem("wrong-credentials");
  await recordAccountEvent(db, stored?.personId ?? null, "sign-in.refused", { by: "password" });
  return problem("wrong-credentials");
}

/** Second factor; only for somebody whose password was right a moment ago. A code works once. */
export async function signInByTotp(
  db: Db,
  vault: Vault,
  personId: string,
  code: string,
  visitor: Visitor,
): Promise<Outcome<OpenedSession, "wrong-code" | "too-often" | "no-room" | "too-busy">> {
  return unlessRefused(() => compareCode(db, vault, personId, code, visitor));
}

async function compareCode(db: Db, vault: Vault, personId: string, code: string, visitor: Visitor) {
  const allowed = await takeTry(db, [{ bucket: `totp:${personId}`, max: 5, minutes: 15 }]);
  if (!allowed.ok) return allowed;
  return inScope(db, { kind: "system" }, async (tx) => {
    if (await useCode(tx, vault, personId, code))
      return done(await openStaffSession(tx, personId, "two_factor", visitor));
    await recordAccountEvent(tx, personId, "sign-in.refused", { by: "totp" });
    return problem("wrong-code");
  });
}

async function findStored(tx: Transaction, email: string) {
  const person = await findPersonByEmail(tx, email);
  const [stored] = await tx
    .select({ personId: staffCredentials.personId, passwordHash: staffCredentials.passwordHash })
    .from(staffCredentials)
    .where(
      and(
        // A lookup is made for strangers too, so that both take as long.
        eq(staffCredentials.personId, person?.id ?? "00000000-0000-0000-0000-000000000000"),
        eq(staffCredentials.totpConfirmed, true),
      ),
    );
  return stored ?? null;
}

async function useCode(tx: Transaction, vault: Vault, personId: string, code: string): Promise<boolean> {
  const [stored] = await tx.select().from(staffCredentials).where(eq(staffCredentials.personId, personId));
  if (!stored?.totpSecret || !stored.totpConfirmed) return false;
  const secret = vault.open(TOTP_PURPOSE, personId, stored.totpSecret);
  const step = stepOfCode(secret, code, await realNow(tx));
  if (step === null) return false;
  // Of two uses of one code at once, only one moves the step.
  const moved = await tx
    .update(staffCredentials)
    .set({ totpStep: step })
    .where(and(eq(staffCredentials.personId, personId), lt(staffCredentials.totpStep, step)))
    .returning({ personId: staffCredentials.personId });
  return moved.length > 0;
}
