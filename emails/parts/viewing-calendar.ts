import { calendarOf } from "#app/domain/tenders/viewings/calendar.ts";
import { paths } from "#app/paths.ts";

import type { Language } from "./language.tsx";
import type { IsoMoment } from "./props.ts";

/** What a letter about a place at a viewing is told. */
export type ViewingProps = {
  readonly address: string;
  readonly city: string;
  readonly slug: string;
  readonly startsAt: IsoMoment;
  readonly endsAt: IsoMoment;
  /** Where to meet; empty when staff said nothing. */
  readonly note: string;
  readonly bookingId: string;
  /** How many times the place was changed; a calendar keeps the latest. */
  readonly sequence: number;
  readonly changedAt: IsoMoment;
};

/** The appointment as a file for the reader's calendar; the same letter gives the same file. */
export function calendarOfViewing(
  { t, envelope }: Language,
  viewing: ViewingProps,
  { isCancelled }: { readonly isCancelled: boolean },
): string {
  const { address, city, slug, note, bookingId, sequence } = viewing;
  const appointment = {
    bookingId,
    sequence,
    isCancelled,
    changedAt: new Date(viewing.changedAt),
    startsAt: new Date(viewing.startsAt),
    endsAt: new Date(viewing.endsAt),
    title: t("viewings.calendar.title", { address }),
    place: `${address}, ${city}`,
    story: note,
    url: new URL(paths.viewing(slug), envelope.origin).href,
  };
  return calendarOf([appointment], { name: t("viewings.calendar.name"), as: "letter" });
}

export const previewViewing: ViewingProps = {
  address: "Zwanenkade 21",
  city: "Utrecht",
  slug: "zwanenkade-21",
  startsAt: "2026-04-08T14:00:00.000Z",
  endsAt: "2026-04-08T16:00:00.000Z",
  note: "Bij de deur aan de kade.",
  bookingId: "00000000-0000-4000-8000-000000000002",
  sequence: 0,
  changedAt: "2026-04-01T09:30:00.000Z",
};
