import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { eq, sql } from "drizzle-orm";

import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { passkeys, people, staffCredentials } from "#db/schema/people.ts";

import { nameThem } from "./change-name.server.ts";
import { realNow, setCredentials } from "./credentials.server.ts";
import { findRecipient } from "./letters.server.ts";
import type { RelyingParty } from "./passkey-challenges.server.ts";
import { addPasskey } from "./passkeys.server.ts";
import { sha256 } from "./secrets.server.ts";
import { openStaffSession } from "./staff-session.server.ts";
import type { OpenedSession, Visitor } from "./sessions.server.ts";
import { base32Of, stepOfCode } from "./totp.ts";
import type { Vault } from "./vault.server.ts";

export const INVITATION_DAYS = 7;
const PURPOSE = "staff-invitation";

export type Invited = { readonly id: string; readonly email: string; readonly name: string };

/**
 * Mails a link to choose a way to sign in. The link names the state of the account: once a password or passkey was
 * set with it (or with a newer one), it works no more. Also the way back for somebody who lost their second factor.
 */
export async function mailInvitation(
  tx: Transaction,
  vault: Vault,
  personId: string,
  corporation: { readonly id: string; readonly name: string },
): Promise<string> {
  const now = await realNow(tx);
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 24 * 3600 * 1000);
  const token = vault.issue(PURPOSE, [personId, await stateOf(tx, personId)], expiresAt);
  const url = paths.signIn.setUp(token);
  await queueLetter(tx, {
    letter: "staff-invited",
    about: sha256(token),
    corporationId: corporation.id,
    to: await findRecipient(tx, personId),
    props: { url, corporationName: corporation.name, days: INVITATION_DAYS },
  });
  return url;
}

/** Whose invitation this is; null when it was used, replaced, is too old or not ours. */
export async function findInvited(db: Db, vault: Vault, token: string): Promise<Invited | null> {
  return inScope(db, { kind: "system" }, (tx) => readInvitation(tx, vault, token));
}

/** The authenticator secret (base32) that this browser is offered with this invitation; the same at every look. */
export function offeredSecret(vault: Vault, token: string, browserMark: string): string {
  return base32Of(vault.derive("totp-offer", `${token}:${browserMark}`).subarray(0, 20));
}

/** Accepts the invitation with a name, a password and a first code of the authenticator app, and signs in. */
export async function acceptWithPassword(
  db: Db,
  vault: Vault,
  token: string,
  browserMark: string,
  given: { readonly name: string; readonly password: string; readonly code: string },
  visitor: Visitor,
): Promise<Outcome<OpenedSession, "link-used-or-old" | "wrong-code">> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const invited = await readInvitation(tx, vault, token);
    if (!invited) return problem("link-used-or-old");
    const totpSecret = offeredSecret(vault, token, browserMark);
    const usedStep = stepOfCode(totpSecret, given.code, await realNow(tx));
    if (usedStep === null) return problem("wrong-code");
    await nameThem(tx, invited.id, given.name);
    await setCredentials(tx, vault, invited.id, { password: given.password, totpSecret, usedStep });
    return done(await openStaffSession(tx, invited.id, "two_factor", visitor));
  });
}

/** Accepts the invitation with a passkey, and signs in; refused to who has no name and gives none (undefined). */
export async function acceptWithPasskey(
  db: Db,
  vault: Vault,
  rp: RelyingParty,
  token: string,
  browserMark: string,
  given: { readonly name: string | undefined; readonly response: RegistrationResponseJSON },
  visitor: Visitor,
): Promise<Outcome<OpenedSession, "link-used-or-old" | "no-name" | "passkey-refused">> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const invited = await readInvitation(tx, vault, token);
    if (!invited) return problem("link-used-or-old");
    const name = given.name ?? invited.name;
    if (name === "") return problem("no-name");
    const added = await addPasskey(tx, rp, browserMark, invited.id, given.response, visitor.device);
    if (!added.ok) return added;
    await nameThem(tx, invited.id, name);
    return done(await openStaffSession(tx, invited.id, "passkey", visitor));
  });
}

/** Locks the person, so that an invitation is accepted once. */
async function readInvitation(tx: Transaction, vault: Vault, token: string): Promise<Invited | null> {
  const [personId, state] = vault.redeem(PURPOSE, token, await realNow(tx)) ?? [];
  if (!personId) return null;
  const [person] = await tx
    .select({ id: people.id, email: people.email, name: people.name })
    .from(people)
    .where(eq(people.id, personId))
    .for("update");
  return person && (await stateOf(tx, personId)) === state ? person : null;
}

async function stateOf(tx: Transaction, personId: string): Promise<string> {
  const [credentials] = await tx
    .select({ passwordHash: staffCredentials.passwordHash })
    .from(staffCredentials)
    .where(eq(staffCredentials.personId, personId));
  const [own] = await tx
    .select({
      ids: sql<string>`coalesce(string_agg(${passkeys.credentialId}, ',' order by ${passkeys.credentialId}), '')`,
    })
    .from(passkeys)
    .where(eq(passkeys.personId, personId));
  return sha256(`${credentials?.passwordHash ?? ""}|${own?.ids ?? ""}`).slice(0, 24);
}
