import { describe, expect, it } from "vitest";

import { type Appointment, calendarOf } from "#app/domain/tenders/viewings/calendar.ts";

const appointment: Appointment = {
  bookingId: "7d9f3c1a-0000-4000-8000-000000000001",
  sequence: 0,
  changedAt: new Date("2026-03-20T09:30:00Z"),
  startsAt: new Date("2026-03-29T13:00:00Z"),
  endsAt: new Date("2026-03-29T15:00:00Z"),
  isCancelled: false,
  title: "Bezichtiging Zwanenkade 21; eerste, \\ keer",
  place: "Zwanenkade 21, Utrecht",
  story: "Bij de deur\nBEGIN:VALARM",
  url: "https://plint.example/ruimtes/zwanenkade-21/bezichtiging",
};
const feed = (...appointments: Appointment[]) => calendarOf(appointments, { name: "Plint", as: "feed" });
const letter = (one: Appointment) => calendarOf([one], { name: "Plint", as: "letter" });

describe("an appointment for a calendar", () => {
  it("stands in UTC, so that a change of the clocks moves nothing", () => {
    const text = feed(appointment);
    expect(text).toContain("DTSTART:20260329T130000Z");
    expect(text).toContain("DTEND:20260329T150000Z");
    expect(text).not.toContain("TZID");
  });

  it("keeps its id when it changes, and counts the changes", () => {
    const moved = feed({ ...appointment, sequence: 3 });
    const uid = /^UID:.*$/m;
    expect(uid.exec(moved)?.[0]).toBe(uid.exec(feed(appointment))?.[0]);
    expect(moved).toContain("SEQUENCE:3");
    expect(feed(appointment)).toContain("STATUS:CONFIRMED");
  });

  it("tells a calendar that it is gone", () => {
    const gone = { ...appointment, isCancelled: true, sequence: 1 };
    expect(letter(gone)).toContain("METHOD:CANCEL");
    expect(letter(gone)).toContain("STATUS:CANCELLED");
    expect(letter(appointment)).toContain("METHOD:PUBLISH");
    expect(feed(gone, appointment)).not.toContain("METHOD:");
  });

  it("is the same text every time: a letter that is sent again must not differ", () => {
    expect(letter(appointment)).toBe(letter(appointment));
    expect(letter(appointment)).toContain("DTSTAMP:20260320T093000Z");
  });

  it("lets no text become a part of the file", () => {
    const text = feed(appointment);
    expect(text).not.toMatch(/^BEGIN:VALARM/m);
    expect(text).toContain("\\; eerste\\, ");
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });
});
