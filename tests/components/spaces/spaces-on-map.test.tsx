import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { SpacesOnMap, type SpaceWithPlace } from "#app/components/spaces/spaces-on-map.tsx";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";
import { cents } from "#app/lib/money.ts";

const space = (slug: string, about: Partial<SpaceWithPlace>): SpaceWithPlace => ({
  id: slug,
  slug,
  spaceId: slug,
  status: "open",
  street: "Zwanenkade",
  houseNumber: "21",
  neighbourhood: "Kanaleneiland",
  city: "Utrecht",
  areaM2: 70,
  firstRent: cents(75_000),
  targetRent: cents(100_000),
  closesAt: "2026-12-12T11:00:00Z",
  pitchAt: "2027-01-12T18:30:00Z",
  winners: [],
  ended: null,
  pin: { latitude: 52.07, longitude: 5.08 },
  ...about,
});
const shown = (spaces: readonly SpaceWithPlace[]) =>
  renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <SpacesOnMap spaces={spaces} />
    </TranslateProvider>,
  );
const linksIn = (html: string) =>
  [...html.matchAll(/<a class="([^"]+)"[^>]*? href="([^"]+)" aria-label="([^"]+)"/gu)].map(
    ([, ...found]) => found,
  );

test("each space has a pin to its page or its result, and the one that closes first another colour", () => {
  const there = { latitude: 51.45, longitude: 5.47 };
  const north = { latitude: 52.9, longitude: 4.8 };
  const html = shown([
    space("zwanenkade-21", {}),
    space("draaibankhof-3", { pin: there, street: "Draaibankhof", houseNumber: "3" }),
    space("wisselspoor-14", { pin: north, status: "result" }),
  ]);
  expect(linksIn(html)).toEqual([
    ["pin pin-first", "/ruimtes/zwanenkade-21", "Zwanenkade 21, Utrecht: Open"],
    ["pin pin-normal", "/ruimtes/draaibankhof-3", "Draaibankhof 3, Utrecht: Open"],
    ["pin pin-closed", "/ruimtes/wisselspoor-14/uitslag", "Zwanenkade 21, Utrecht: Uitslag"],
  ]);
});

test("spaces in one building have one pin that leads to the first of them in the list", () => {
  const html = shown([space("zwanenkade-21", {}), space("zwanenkade-21-2", { houseNumber: "21 B" })]);
  expect(linksIn(html)).toEqual([
    [
      "pin pin-first",
      "#ruimte-zwanenkade-21",
      "2 ruimtes bij elkaar: Zwanenkade 21, Utrecht: Open; Zwanenkade 21 B, Utrecht: Open",
    ],
  ]);
});

test("without a known place there is no map", () => {
  expect(shown([space("zwanenkade-21", { pin: null })])).toBe("");
});
