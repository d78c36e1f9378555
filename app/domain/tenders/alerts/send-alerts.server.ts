import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, lte } from "drizzle-orm";

import { recordEvent } from "#app/domain/events/record-event.server.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { newSecret, sha256 } from "#app/domain/people/secrets.server.ts";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import { localeIn } from "#app/i18n/locales.ts";
import { paths } from "#app/paths.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";
import { savedSearches, savedSearchLetters } from "#db/schema/searches.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { fits } from "./search.ts";

const sweeper: System = { kind: "system", name: "send-alerts" };

type Opened = {
  readonly corporationId: string;
  readonly tenderId: string;
  readonly slug: string;
  readonly rules: FrozenRules;
  readonly opensAt: Date;
};

/**
 * Writes to everybody whose saved search fits a call that has opened (domain.md 2e, letter 1): once per search and
 * call, however often and in however many processes this runs. A search hears of what opened after it was saved;
 * what stood there before, its owner saw. Answers how many letters were queued.
 */
export async function sendAlerts(db: Db): Promise<number> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const now = await databaseNow(tx);
    let queued = 0;
    for (const call of await takeOpened(tx, now)) {
      const { corporationId, tenderId } = call;
      const searches = await listSearchesBefore(tx, call.opensAt);
      let letters = 0;
      for (const search of searches.filter(({ filters }) =>
        fits(filters, { ...call.rules, slug: call.slug }),
      ))
        if (await tell(tx, call, search)) letters += 1;
      await recordEvent(tx, sweeper, now, "tender.announced", { corporationId, tenderId }, { letters });
      queued += letters;
    }
    return queued;
  });
}

/** The calls that are open and of which nobody was told yet; from now on they count as told. */
async function takeOpened(tx: Transaction, now: Date): Promise<Opened[]> {
  const rows = await tx
    .select({
      corporationId: tenders.corporationId,
      tenderId: tenders.id,
      slug: spaces.slug,
      rules: tenders.rules,
      opensAt: tenders.opensAt,
    })
    .from(tenders)
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(
      and(
        isNull(tenders.alertedAt),
        inArray(tenders.state, ["scheduled", "open"]),
        lte(tenders.opensAt, now),
        gt(tenders.closesAt, now),
      ),
    )
    .orderBy(asc(tenders.opensAt))
    .limit(20)
    .for("update", { of: tenders, skipLocked: true });
  const taken = rows.flatMap(({ rules, opensAt, ...call }) =>
    rules && opensAt ? [{ ...call, rules, opensAt }] : [],
  );
  if (taken.length > 0)
    await tx
      .update(tenders)
      .set({ alertedAt: now })
      .where(
        inArray(
          tenders.id,
          taken.map(({ tenderId }) => tenderId),
        ),
      );
  return taken;
}

function listSearchesBefore(tx: Transaction, opensAt: Date) {
  return tx
    .select({
      id: savedSearches.id,
      filters: savedSearches.filters,
      email: people.email,
      name: people.name,
      locale: people.locale,
    })
    .from(savedSearches)
    .innerJoin(people, eq(people.id, savedSearches.personId))
    .where(
      and(
        isNotNull(savedSearches.confirmedAt),
        lt(savedSearches.confirmedAt, opensAt),
        isNull(savedSearches.endedAt),
      ),
    )
    .orderBy(asc(savedSearches.createdAt));
}

type Search = Awaited<ReturnType<typeof listSearchesBefore>>[number];

/** False when this search was told of this call before. */
async function tell(tx: Transaction, call: Opened, search: Search): Promise<boolean> {
  const { corporationId, tenderId, slug, rules } = call;
  const token = newSecret();
  const noted = await tx
    .insert(savedSearchLetters)
    .values({ corporationId, searchId: search.id, tenderId, unsubscribeHash: sha256(token) })
    .onConflictDoNothing()
    .returning({ searchId: savedSearchLetters.searchId });
  if (noted.length === 0) return false;
  await queueLetter(tx, {
    letter: "new-space",
    about: `${search.id}:${tenderId}`,
    to: { email: search.email, name: search.name, locale: localeIn(search.locale) },
    corporationId,
    props: {
      address: addressOf(rules),
      city: rules.space.city,
      neighbourhood: rules.space.neighbourhood,
      slug,
      areaM2: rules.space.areaM2,
      firstRentCents: rules.rent.path[0]?.rent ?? rules.rent.targetRent,
      targetRentCents: rules.rent.targetRent,
      closesAt: rules.timetable.closesAt,
      filters: search.filters,
      unsubscribeUrl: paths.alerts.unsubscribe(token),
    },
  });
  return true;
}
