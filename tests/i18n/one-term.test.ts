import { expect, test } from "vitest";

import { nl } from "#app/i18n/dictionaries/nl.ts";

/** Words of which each has another on every screen: the one that stands behind it. */
const otherTerms = {
  scoreblad: "puntenblad",
  oproep: "ruimte, or selectie at the desk",
  aanbesteding: "selectie",
};

test.for(Object.entries(otherTerms))("no Dutch page says %s, for it is %s", ([word]) => {
  const saying = Object.entries(nl).filter(([, words]) => String(words).toLowerCase().includes(word));
  expect(saying.map(([key]) => key)).toEqual([]);
});
