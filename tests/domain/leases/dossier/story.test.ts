import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type LogLine, storyOf } from "#app/domain/leases/dossier/story.ts";

const line = (at: string, changes: Partial<LogLine> = {}): LogLine => ({
  at: new Date(at),
  name: "application.submitted",
  actor: "entrepreneur",
  person: "",
  reason: null,
  isSpoken: false,
  plan: null,
  pile: null,
  ...changes,
});

describe("a log as a story", () => {
  test("tells what was done again and again in a row as one deed, from when until when", () => {
    const [day] = storyOf([
      line("2026-04-01T08:00:00Z"),
      line("2026-04-01T08:05:00Z"),
      line("2026-04-01T09:30:00Z"),
      line("2026-04-01T10:00:00Z", { name: "tender.closed", actor: "system" }),
      line("2026-04-01T11:00:00Z"),
    ]);
    expect(day?.deeds.map(({ name, times, until }) => [name, times, until.toISOString()])).toEqual([
      ["application.submitted", 3, "2026-04-01T09:30:00.000Z"],
      ["tender.closed", 1, "2026-04-01T10:00:00.000Z"],
      ["application.submitted", 1, "2026-04-01T11:00:00.000Z"],
    ]);
  });

  test("keeps apart what two people did, or one for two reasons", () => {
    const staff = { name: "tender.returned", actor: "staff" } as const;
    const deeds = storyOf([
      line("2026-04-01T08:00:00Z", { ...staff, person: "Naima", reason: "Te laat." }),
      line("2026-04-01T08:01:00Z", { ...staff, person: "Wim", reason: "Te laat." }),
      line("2026-04-01T08:02:00Z", { ...staff, person: "Wim", reason: "Te vroeg." }),
    ]).flatMap((day) => day.deeds);
    expect(deeds).toHaveLength(3);
  });

  test("keeps apart what was done to two plans", () => {
    const deeds = storyOf([
      line("2026-04-01T08:00:00Z", { plan: "De Naaikamer" }),
      line("2026-04-01T08:01:00Z", { plan: "Pannetje" }),
      line("2026-04-01T08:02:00Z", { plan: "Pannetje" }),
    ]).flatMap((day) => day.deeds);
    expect(deeds.map(({ plan, times }) => [plan, times])).toEqual([
      ["De Naaikamer", 1],
      ["Pannetje", 2],
    ]);
  });

  test("begins a day at midnight in Amsterdam", () => {
    const days = storyOf([line("2026-03-31T21:59:59Z"), line("2026-03-31T22:00:00Z")]);
    expect(days.map(({ day }) => day)).toEqual(["2026-03-31", "2026-04-01"]);
  });

  test("loses and invents nothing, whatever the log", () => {
    const moments = fc.array(fc.integer({ min: 0, max: 400_000 }), { maxLength: 60 });
    const names = fc.array(fc.constantFrom("a.b", "c.d"), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(moments, names, (minutes, called) => {
        const log = minutes
          .toSorted((a, b) => a - b)
          .map((minute, index) => ({
            ...line(new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString()),
            name: called[index] ?? "a.b",
          }));
        const told = storyOf(log).flatMap(({ deeds }) =>
          deeds.flatMap(({ name, times }) => Array.from({ length: times }, () => name)),
        );
        expect(told).toEqual(log.map(({ name }) => name));
      }),
    );
  });
});
