import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { type Filters, OverviewFilters } from "#app/components/spaces/overview-filters.tsx";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

const places = [
  { city: "Delft", neighbourhood: "Voorhof" },
  { city: "Utrecht", neighbourhood: "Lombok" },
  { city: "Utrecht", neighbourhood: "Zuilen" },
];

/** The lists of the form: per heading its lines, as a reader meets them. */
function listOf(name: string, filters: Filters = {}) {
  const html = renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <OverviewFilters places={places} filters={filters} />
    </TranslateProvider>,
  );
  const [, list = ""] = new RegExp(`<select id="${name}".*?>(.*?)</select>`).exec(html) ?? [];
  return [...list.matchAll(/<optgroup label="(.*?)">(.*?)<\/optgroup>/g)].map(([, heading, lines = ""]) => [
    heading,
    [...lines.matchAll(/<option.*?>(.*?)<\/option>/g)].map(([, line]) => line),
  ]);
}

test("towns are headings, each with the whole of it and then its neighbourhoods", () => {
  expect(listOf("plaats")).toEqual([
    ["Delft", ["Heel Delft", "Voorhof"]],
    ["Utrecht", ["Heel Utrecht", "Lombok", "Zuilen"]],
  ]);
});

test("trades stand by family, without those that a plint is never let to", () => {
  const lists = listOf("branche");
  expect(lists.map(([heading]) => heading)).toEqual([
    "Winkel",
    "Horeca",
    "Ambacht en dienst",
    "Voor de buurt",
  ]);
  const lines = lists.flatMap(([, of]) => of);
  expect(lines).toContain("Bakker");
  for (const never of ["Gokhal", "Flitsbezorger", "Opslag", "Winkelketen", "Alleen kantoor"])
    expect(lines).not.toContain(never);
});

test("a shared link that asks for a trade that is not offered shows what it asks for", () => {
  expect(listOf("branche", { branche: "gambling" }).flatMap(([, lines]) => lines)).toContain("Gokhal");
});
