import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

export type Appointment = {
  /** The place at the viewing, or the turn on the evening: the same for all its changes, so that a calendar moves it instead of doubling it. */
  readonly bookingId: string;
  /** Counts the changes; a calendar keeps the highest. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isCancelled: boolean;
  readonly title: string;
  readonly place: string;
  readonly story: string;
  readonly url: string;
};

type Options = {
  readonly name: string;
  /** "feed" for a calendar that comes by to look, "letter" for one that is told in a mail. */
  readonly as: "feed" | "letter";
};

/**
 * Appointments as an iCalendar file (RFC 5545). Moments are in UTC, so that no calendar needs to know when the clocks
 * of Amsterdam change. The same appointments give the same text, always.
 */
export function calendarOf(appointments: readonly Appointment[], { name, as }: Options): string {
  const isOver = appointments.every(({ isCancelled }) => isCancelled);
  const calendar = ical({ name, prodId: { company: "Plint", product: "Plint" } });
  if (as === "letter") calendar.method(isOver ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH);
  for (const one of appointments) {
    calendar.createEvent({
      id: `${one.bookingId}@plint`,
      sequence: one.sequence,
      stamp: one.changedAt,
      start: one.startsAt,
      end: one.endsAt,
      summary: one.title,
      location: one.place,
      description: one.story,
      url: one.url,
      status: one.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
