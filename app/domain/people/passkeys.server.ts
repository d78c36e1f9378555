import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { and, desc, eq } from "drizzle-orm";

import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { passkeys } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import { findRecipient } from "./letters.server.ts";
import { keepChallenge, type RelyingParty, takeChallenge } from "./passkey-challenges.server.ts";

const MAX_PASSKEYS = 20;

type Owner = { readonly id: string; readonly email: string; readonly name: string };

/** What the browser asks of its authenticator to make a passkey that can be found without an address. */
export async function beginPasskey(db: Db, rp: RelyingParty, browserMark: string, owner: Owner) {
  const own = await listPasskeys(db, owner.id);
  const options = await generateRegistrationOptions({
    rpID: rp.id,
    rpName: "Plint",
    userID: new TextEncoder().encode(owner.id),
    userName: owner.email,
    userDisplayName: owner.name || owner.email,
    attestationType: "none",
    excludeCredentials: own.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await keepChallenge(db, browserMark, options.challenge);
  return options;
}

/** Adds the passkey to this person's account, and tells them by mail. */
export async function addPasskey(
  db: Db,
  rp: RelyingParty,
  browserMark: string,
  personId: string,
  response: RegistrationResponseJSON,
  label: string,
): Promise<Outcome<null, "passkey-refused">> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const expectedChallenge = await takeChallenge(tx, browserMark);
    const own = await listPasskeys(tx, personId);
    if (!expectedChallenge || own.length >= MAX_PASSKEYS) return problem("passkey-refused");
    const verified = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      requireUserVerification: true,
    }).catch(() => null);
    if (!verified?.verified) return problem("passkey-refused");
    const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
    const [added] = await tx
      .insert(passkeys)
      .values({ credentialId: id, personId, publicKey, counter, transports, label })
      .onConflictDoNothing()
      .returning({ createdAt: passkeys.createdAt });
    if (!added) return problem("passkey-refused");
    await recordAccountEvent(tx, personId, "passkey.added", { label });
    await queueLetter(tx, {
      letter: "passkey-added",
      about: id,
      to: await findRecipient(tx, personId),
      props: { at: added.createdAt.toISOString(), label },
    });
    return done(null);
  });
}

/** Newest first. */
export function listPasskeys(db: Db, personId: string) {
  return db
    .select({
      credentialId: passkeys.credentialId,
      label: passkeys.label,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.personId, personId))
    .orderBy(desc(passkeys.createdAt), passkeys.credentialId);
}

/** False when this person has no such passkey. */
export async function removePasskey(db: Db, personId: string, credentialId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const removed = await tx
      .delete(passkeys)
      .where(and(eq(passkeys.personId, personId), eq(passkeys.credentialId, credentialId)))
      .returning({ label: passkeys.label });
    for (const { label } of removed) await recordAccountEvent(tx, personId, "passkey.removed", { label });
    return removed.length > 0;
  });
}
