import { and, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";

import { write, type WriteProblem } from "#app/domain/events/write.server.ts";
import { recordAccountEvent } from "#app/domain/people/account-events.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { personOfAddress } from "#app/domain/people/person-of-address.server.ts";
import { takeTry } from "#app/domain/people/rate-limit.server.ts";
import { newSecret, sha256 } from "#app/domain/people/secrets.server.ts";
import { type Locale, localeIn } from "#app/i18n/locales.ts";
import { listPublicPlaces } from "#app/domain/tenders/public-queries.server.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { savedSearches } from "#db/schema/searches.ts";
import { inScope } from "#db/scope.server.ts";

import { keepSearch } from "./save-search.server.ts";
import { CONFIRM_DAYS } from "./search-form.ts";
import { normalised, type SearchFilters } from "./search.ts";

const visitor: System = { kind: "system", name: "search-by-mail", forSomebody: true };

type Asked = {
  readonly email: string;
  readonly filters: SearchFilters;
  readonly locale: Locale;
  readonly clientAddress: string;
};

/**
 * Asks by mail whether the owner of this address wants letters about new spaces. Does and answers the same whether or
 * not we know the address; nothing is sent on before the link in that mail was opened and confirmed. The place must be
 * one of the overview's ("unknown-place").
 */
export async function askSearchByMail(
  db: Db,
  asked: Asked,
): Promise<Outcome<null, "too-often" | "no-room" | "too-busy" | "unknown-place"> | WriteProblem> {
  const { email, filters, locale, clientAddress } = asked;
  const allowed = await takeTry(db, [
    { bucket: `search:${email}:${clientAddress}`, max: 3, minutes: 15 },
    { bucket: `search:${email}`, max: 10, minutes: 60 },
    { bucket: `search-from:${clientAddress}`, max: 60, minutes: 15 },
  ]);
  if (!allowed.ok) return allowed;
  const token = newSecret();
  return write(db, visitor, { verb: "ask-search-by-mail" }, async ({ tx, mail }) => {
    const wish = normalised(filters);
    if (wish.place !== undefined && !(await isPublicPlace(tx, wish.place))) return problem("unknown-place");
    if (await isJustAsked(tx, email, wish)) return done(null);
    const [search] = await tx
      .insert(savedSearches)
      .values({
        email,
        locale,
        filters: wish,
        confirmHash: sha256(token),
        confirmBy: sql`plint_now() + make_interval(days => ${CONFIRM_DAYS})`,
      })
      .returning({ id: savedSearches.id });
    if (!search) throw new Error("a search was not stored");
    // Nobody proved this address yet, so the log names nobody.
    await recordAccountEvent(tx, null, "search.asked", { searchId: search.id });
    await mail({
      letter: "search-asked",
      about: search.id,
      to: { email, name: "", locale },
      props: { url: paths.alerts.confirm(token), days: CONFIRM_DAYS, filters: wish },
    });
    return done(null);
  });
}

/**
 * Whether the same was asked for this address a moment ago, so that a button that is pressed five times sends one letter.
 * Whoever asks at the same moment waits here for the first.
 */
async function isJustAsked(tx: Transaction, email: string, wish: SearchFilters): Promise<boolean> {
  const filters = JSON.stringify(wish);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`search ${email} ${filters}`}, 0))`);
  const asked = and(
    eq(savedSearches.email, email),
    isNull(savedSearches.personId),
    sql`${savedSearches.filters} = ${filters}::jsonb`,
    gt(savedSearches.createdAt, sql`plint_now() - interval '1 minute'`),
  );
  return (await tx.$count(savedSearches, asked)) > 0;
}

/** Whether the link of this token still works. Looking changes nothing, so mail scanners do no harm. */
export async function findAskedSearch(db: Db, token: string) {
  return inScope(db, { kind: "system" }, async (tx) => {
    const [search] = await tx
      .select({ filters: savedSearches.filters })
      .from(savedSearches)
      .where(stillOpen(token));
    return search ?? null;
  });
}

/**
 * Confirms a search by its mailed link: whoever opens it has proven the address. Refused when that person keeps as many
 * as there can be ("too-many-searches"); the link then still works. Pressing twice is once.
 */
export async function confirmSearch(db: Db, token: string) {
  return write(db, visitor, { verb: "confirm-search" }, async ({ tx, now }) => {
    const [search] = await tx.delete(savedSearches).where(stillOpen(token)).returning();
    if (!search) return findConfirmed(tx, token);
    const locale = localeIn(search.locale);
    const personId = await personOfAddress(tx, search.email, { locale });
    const kept = await keepSearch(tx, personId, search.filters, now);
    if (!kept.ok) return kept;
    // By which a second tap finds what the first one did.
    const { confirmHash, confirmBy } = search;
    await tx
      .update(savedSearches)
      .set({ confirmHash, confirmBy })
      .where(eq(savedSearches.id, kept.value.searchId));
    return kept;
  });
}

async function findConfirmed(tx: Transaction, token: string) {
  const [search] = await tx
    .select({ searchId: savedSearches.id })
    .from(savedSearches)
    .where(and(hasLink(token), isNotNull(savedSearches.personId), isNull(savedSearches.endedAt)));
  return search ? done(search) : problem("link-used-or-old");
}

/** A letter to an address that nobody proved says nothing that its sender could have made up. */
async function isPublicPlace(tx: Transaction, place: string): Promise<boolean> {
  const places = await inScope(tx, { kind: "public" }, listPublicPlaces);
  return places.some(({ city, neighbourhood }) => place === city || place === neighbourhood);
}

const stillOpen = (token: string) => and(hasLink(token), isNull(savedSearches.personId));

const hasLink = (token: string) =>
  and(eq(savedSearches.confirmHash, sha256(token)), gt(savedSearches.confirmBy, sql`plint_now()`));
