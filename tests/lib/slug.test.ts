import { expect, it } from "vitest";

import { slugOf } from "#app/lib/slug.ts";

it.each([
  ["Zwanenkade 21", "zwanenkade-21"],
  ["Café-straat  7-A", "cafe-straat-7-a"],
  ["'s-Gravenhof 1", "s-gravenhof-1"],
  ["Øster 3", "ster-3"],
])("makes of %s the address %s", (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});
