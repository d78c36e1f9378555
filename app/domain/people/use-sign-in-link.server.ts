import { and, desc, eq, inArray, sql } from "drizzle-orm";

import { unlessRefused } from "#app/domain/events/refused-by-database.server.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { signInLinks } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import { personOfAddress } from "./person-of-address.server.ts";
import { takeTry } from "./rate-limit.server.ts";
import { isSame, sha256 } from "./secrets.server.ts";
import { type OpenedSession, openSession, type Visitor } from "./sessions.server.ts";
import { hashOfCode, stillOpen } from "./sign-in-link.server.ts";

export const MAX_WRONG_CODES = 5;

type SignedInByLink = OpenedSession & { readonly returnTo: string };
type Newcomer = Visitor & { readonly locale: Locale };

/** Signs in the owner of the address, once. The click of a person, never the opening of the link, comes here. */
export async function signInByLink(
  db: Db,
  token: string,
  newcomer: Newcomer,
): Promise<Outcome<SignedInByLink, "link-used-or-old" | "no-room" | "too-busy">> {
  return unlessRefused(() =>
    inScope(db, { kind: "system" }, async (tx) => {
      const opened = await openWith(tx, eq(signInLinks.tokenHash, sha256(token)), newcomer);
      return opened ? done(opened) : problem("link-used-or-old");
    }),
  );
}

/** Signs in by the mailed code, in the browser that asked for it. Five wrong codes close the letter to codes. */
export async function signInByCode(
  db: Db,
  browserMark: string,
  code: string,
  newcomer: Newcomer,
): Promise<Outcome<SignedInByLink, "no-code-asked" | "wrong-code" | "code-closed" | "no-room" | "too-busy">> {
  return unlessRefused(() =>
    inScope(db, { kind: "system" }, (tx) => openWithCode(tx, browserMark, code, newcomer)),
  );
}

/** Where the youngest letter went that this browser asked for and that can still be used; null without one. */
export function addressAskedFor(db: Db, browserMark: string): Promise<string | null> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const [youngest] = await tx
      .select({ email: signInLinks.email })
      .from(signInLinks)
      .where(and(eq(signInLinks.browserHash, sha256(browserMark)), ...stillOpen()))
      .orderBy(desc(signInLinks.expiresAt))
      .limit(1);
    return youngest?.email ?? null;
  });
}

async function openWithCode(tx: Transaction, browserMark: string, code: string, newcomer: Newcomer) {
  const letters = await tx
    .select()
    .from(signInLinks)
    .where(and(eq(signInLinks.browserHash, sha256(browserMark)), ...stillOpen()))
    .orderBy(signInLinks.id)
    .for("update");
  if (letters.length === 0) return problem("no-code-asked");
  const open = letters.filter((letter) => letter.wrongCodes < MAX_WRONG_CODES);
  if (open.length === 0) return problem("code-closed");
  // Whoever asks letter after letter gets no more guesses a day than this; the link itself is not closed by it.
  const emails = [...new Set(open.map((letter) => letter.email))];
  const daily = emails.map((email) => ({ bucket: `code:${email}`, max: 50, minutes: 24 * 60 }));
  if (!(await takeTry(tx, daily)).ok) return problem("code-closed");
  const hash = hashOfCode(browserMark, code);
  const right = open.find((letter) => isSame(letter.codeHash, hash));
  const opened = right && (await openWith(tx, eq(signInLinks.id, right.id), newcomer));
  if (opened) return done(opened);
  return countWrong(tx, open);
}

async function countWrong(tx: Transaction, open: readonly { id: string; wrongCodes: number }[]) {
  const ids = open.map(({ id }) => id);
  await tx
    .update(signInLinks)
    .set({ wrongCodes: sql`${signInLinks.wrongCodes} + 1` })
    .where(inArray(signInLinks.id, ids));
  await recordAccountEvent(tx, null, "sign-in.refused", { by: "code", links: ids });
  const left = MAX_WRONG_CODES - 1 - Math.min(...open.map(({ wrongCodes }) => wrongCodes));
  return left > 0 ? problem("wrong-code", { left }) : problem("code-closed");
}

async function openWith(tx: Transaction, which: ReturnType<typeof eq>, { locale, ...visitor }: Newcomer) {
  const [used] = await tx
    .update(signInLinks)
    .set({ usedAt: sql`now()` })
    .where(and(which, ...stillOpen()))
    .returning({ email: signInLinks.email, returnTo: signInLinks.returnTo });
  if (!used) return null;
  const personId = await personOfAddress(tx, used.email, { locale });
  const session = await openSession(tx, personId, "link", visitor);
  return { ...session, returnTo: used.returnTo };
}
