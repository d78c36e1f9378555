import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { eq, sql } from "drizzle-orm";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { passkeys } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import { keepChallenge, type RelyingParty, takeChallenge } from "./passkey-challenges.server.ts";
import { openStaffSession } from "./staff-session.server.ts";
import type { OpenedSession, Visitor } from "./sessions.server.ts";

/** What the browser asks of its authenticator: any passkey of ours, with the user verified. */
export async function beginPasskeySignIn(db: Db, rp: RelyingParty, browserMark: string) {
  const options = await generateAuthenticationOptions({ rpID: rp.id, userVerification: "required" });
  await keepChallenge(db, browserMark, options.challenge);
  return options;
}

/** Signs in the owner of the passkey. Refused: another browser's challenge, another site, no verified user. */
export async function signInByPasskey(
  db: Db,
  rp: RelyingParty,
  browserMark: string,
  response: AuthenticationResponseJSON,
  visitor: Visitor,
): Promise<Outcome<OpenedSession, "passkey-refused">> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const personId = await verify(tx, rp, browserMark, response);
    if (personId) return done(await openStaffSession(tx, personId, "passkey", visitor));
    await recordAccountEvent(tx, null, "sign-in.refused", { by: "passkey" });
    return problem("passkey-refused");
  });
}

async function verify(
  tx: Transaction,
  rp: RelyingParty,
  browserMark: string,
  response: AuthenticationResponseJSON,
): Promise<string | null> {
  const expectedChallenge = await takeChallenge(tx, browserMark);
  if (!expectedChallenge) return null;
  // Locked, so that a copied passkey cannot pass with the same counter at the same moment.
  const [passkey] = await tx
    .select()
    .from(passkeys)
    .where(eq(passkeys.credentialId, response.id))
    .for("update");
  if (!passkey || !isOwner(passkey.personId, response.response.userHandle)) return null;
  const { credentialId, counter } = passkey;
  const publicKey = new Uint8Array(passkey.publicKey);
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: rp.origin,
    expectedRPID: rp.id,
    requireUserVerification: true,
    credential: { id: credentialId, publicKey, counter },
  }).catch(() => null);
  if (!verified?.verified) return null;
  await tx
    .update(passkeys)
    .set({ counter: verified.authenticationInfo.newCounter, lastUsedAt: sql`now()` })
    .where(eq(passkeys.credentialId, credentialId));
  return passkey.personId;
}

/** A discoverable passkey says whose it is; that must be who we think it is. */
function isOwner(personId: string, userHandle: string | undefined): boolean {
  return userHandle === undefined || Buffer.from(userHandle, "base64url").toString("utf8") === personId;
}
