import fc from "fast-check";
import { expect, test } from "vitest";

import { freePlace, MAX_MEMBERS } from "#app/domain/applications/together/members.ts";
import { presenceOf } from "#app/domain/applications/together/presence.ts";
import { initialsOf } from "#app/ui/avatar.tsx";

const now = new Date("2026-04-10T12:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test("somebody works in the part that they saved last, as long as that is under five minutes ago", () => {
  const parts = [
    { part: "motivation", savedBy: "ruben", savedAt: ago(40) },
    { part: "financial", savedBy: "ruben", savedAt: ago(4) },
    { part: "window", savedBy: "naima", savedAt: ago(1) },
  ] as const;
  expect(presenceOf("ruben", parts, now)).toEqual({ part: "financial", at: ago(4), isNow: true });
  expect(presenceOf("ruben", parts, new Date(now.getTime() + 60_000))).toMatchObject({ isNow: false });
  expect(presenceOf("leila", parts, now)).toBeNull();
});

test("the free place is the lowest one, and there is none beyond the fifth", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: MAX_MEMBERS })), (taken) => {
      const place = freePlace(taken);
      if (place === null) return taken.length === MAX_MEMBERS;
      const lower = Array.from({ length: place - 1 }, (_, index) => index + 1);
      return !taken.includes(place) && lower.every((one) => taken.includes(one));
    }),
  );
});

test.each([
  ["Naima el Idrissi", "NI"],
  ["Ruben", "R"],
  ["leila@draad.example", "LE"],
  ["Øyvind Ås", "ØÅ"],
  ["", "?"],
  ["🌷 12", "?"],
])("the initials of %j are %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
