import { translator } from "#app/i18n/translator.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { findCalendarVersion } from "#app/domain/people/renew-calendar.server.ts";
import { type Appointment, calendarOf } from "#app/domain/tenders/viewings/calendar.ts";
import type { listOwnPlaces } from "#app/domain/tenders/viewings/queries.server.ts";
import { env } from "#app/env.server.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { addDays, dayOf, momentAt } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { vault } from "./vault.server.ts";

const PURPOSE = "viewing-calendar";
const DAYS = 365;

/**
 * For the address of one's own calendar: calendar programs come by without a session. The same all day, for a year, or
 * until its owner makes another one (`version`, see renewCalendar).
 */
export function calendarToken(personId: string, version: number, now: Date): string {
  const until = momentAt(addDays(dayOf(now), DAYS), 0) ?? now;
  return vault.issue(PURPOSE, [personId, String(version)], until);
}

/** Whose calendar this token opens; null for one that we did not give out, that is too old or was made anew. */
export async function calendarOwner(token: string): Promise<string | null> {
  const [personId, version = "0"] = vault.redeem(PURPOSE, token, new Date()) ?? [];
  if (!personId) return null;
  return String(await findCalendarVersion(database(), personId)) === version ? personId : null;
}

/** One's places at viewings as an iCalendar file; what was given back stays in it as cancelled. */
export function ownCalendar(places: Awaited<ReturnType<typeof listOwnPlaces>>, locale: Locale): string {
  const t = translator(locale);
  const appointments = places.map(({ rules, slug, state, note, ...place }): Appointment => {
    const address = rules ? addressOf(rules) : "";
    return {
      ...place,
      isCancelled: state === "cancelled",
      title: t("viewings.calendar.title", { address }),
      place: [address, rules?.space.city].filter(Boolean).join(", "),
      story: note,
      url: new URL(paths.viewing(slug), env.ORIGIN).href,
    };
  });
  return calendarOf(appointments, { name: t("viewings.calendar.name"), as: "feed" });
}
