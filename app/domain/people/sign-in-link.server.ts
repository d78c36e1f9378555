import { and, eq, gt, isNull, sql } from "drizzle-orm";

import { claimKey, releaseKey, wishOf } from "#app/domain/events/idempotency.server.ts";
import { unlessRefused } from "#app/domain/events/refused-by-database.server.ts";
import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { type Locale, localeIn } from "#app/i18n/locales.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { signInLinks } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import type { System } from "./actor.ts";
import { findPersonByEmail } from "./person-of-address.server.ts";
import { takeTry } from "./rate-limit.server.ts";
import { newCode, newSecret, sha256 } from "./secrets.server.ts";
import { LINK_MINUTES } from "./limits.ts";

const door: System = { kind: "system", name: "sign-in" };

type Asked = {
  readonly email: string;
  readonly browserMark: string;
  readonly returnTo: string;
  readonly locale: Locale;
  readonly device: string;
  readonly clientAddress: string;
};

/**
 * Mails a link and a code. Does the same, as fast, whether or not we know the address: whoever proves it, becomes a
 * person. Three letters per quarter from one place, so that nobody else can use up an owner's letters; the limit per
 * place leaves room for a hall full of phones behind one address. The same form pressed five times is one letter.
 */
export async function requestSignIn(
  db: Db,
  asked: Asked,
  key?: string,
): Promise<Outcome<null, "too-often" | "key-reused" | "no-room" | "too-busy">> {
  return unlessRefused(() => inScope(db, { kind: "system" }, (tx) => writeLink(tx, asked, key)));
}

async function writeLink(
  tx: Transaction,
  asked: Asked,
  key: string | undefined,
): Promise<Outcome<null, "too-often" | "key-reused" | "no-room" | "too-busy">> {
  const command = { verb: "request-sign-in", input: { email: asked.email } };
  // Without a key, five presses in one browser are one wish; another browser needs a code of its own.
  const wish = wishOf({ ...command, input: { ...command.input, browser: sha256(asked.browserMark) } });
  const claim = await claimKey(tx, door, key ?? wish, command);
  if (claim.seen === "same") return done(null);
  if (claim.seen === "other") return problem("key-reused");
  const allowed = await takeTry(tx, [
    { bucket: `link:${asked.email}:${asked.clientAddress}`, max: 3, minutes: 15 },
    { bucket: `link:${asked.email}`, max: 20, minutes: 60 },
    { bucket: `link-from:${asked.clientAddress}`, max: 600, minutes: 15 },
  ]);
  // The try stays counted, so it is committed; the same form may come again when the limit is over.
  if (!allowed.ok) await releaseKey(tx, door, key ?? wish);
  if (!allowed.ok) return allowed;
  const token = newSecret();
  const code = newCode();
  const known = await findPersonByEmail(tx, asked.email);
  const [link] = await tx
    .insert(signInLinks)
    .values({
      email: asked.email,
      tokenHash: sha256(token),
      codeHash: hashOfCode(asked.browserMark, code),
      browserHash: sha256(asked.browserMark),
      returnTo: asked.returnTo,
      expiresAt: sql`now() + make_interval(mins => ${LINK_MINUTES})`,
    })
    .returning({ id: signInLinks.id, createdAt: signInLinks.createdAt });
  if (!link) throw new Error("no link was stored");
  await recordAccountEvent(tx, known?.id ?? null, "sign-in.asked", { link: link.id });
  await queueLetter(tx, {
    letter: "sign-in",
    about: link.id,
    to: {
      email: known?.email ?? asked.email,
      name: known?.name ?? "",
      locale: known ? localeIn(known.locale) : asked.locale,
    },
    props: {
      url: paths.signIn.link(token),
      code,
      minutesValid: LINK_MINUTES,
      requestedAt: link.createdAt.toISOString(),
      device: asked.device,
    },
  });
  return done(null);
}

/** With the browser's own mark in it: six digits alone would be guessed from a stolen database. */
export function hashOfCode(browserMark: string, code: string): string {
  return sha256(`${browserMark}:${code}`);
}

/** Whether the link of this token still works. Looking changes nothing, so mail scanners do no harm. */
export async function isLinkOpen(db: Db, token: string): Promise<boolean> {
  const found = await db
    .select({ id: signInLinks.id })
    .from(signInLinks)
    .where(and(eq(signInLinks.tokenHash, sha256(token)), ...stillOpen()));
  return found.length > 0;
}

/** As conditions: not used and not too old, by the database's clock. */
export function stillOpen() {
  return [isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, sql`now()`)];
}
