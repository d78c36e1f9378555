import fc from "fast-check";
import { expect, test } from "vitest";

import { personalTraces } from "#app/domain/tenders/questions/personal-traces.ts";

test.each(["Bel me op 0612345678", "06-12 34 56 78", "+31 6 1234 5678", "0031612345678", "(020) 123 45 67"])(
  "%s holds a telephone number",
  (words) => {
    expect(personalTraces(words, [])).toEqual(["phone"]);
  },
);

test.each([
  "De huur is € 1.250 per maand en de waarborg € 3.750. Klopt dat?",
  "Is de ruimte 80 m2 en 2,60 meter hoog sinds 1998?",
  "Mag ik open van 09.00 tot 18.00 uur?",
  "Ligt de meterkast op nummer 12 tot 14?",
  "Is de postcode 1057 AB een woonstraat?",
])("%s holds none", (words) => {
  expect(personalTraces(words, [])).toEqual([]);
});

test.each(["Ik ben Ruben en zoek een plek", "mijn naam is Leila", "Groetjes, Naima", "Mvg, Daan"])(
  "%s tells a name",
  (words) => {
    expect(personalTraces(words, [])).toEqual(["name"]);
  },
);

test("the asker's own name is found as a word, whole or in part, and never inside another", () => {
  const names = ["Naima el Idrissi"];
  expect(personalTraces("Idrissi vraagt: mag er een oven in?", names)).toEqual(["name"]);
  expect(personalTraces("Mag naima's oven erin?", names)).toEqual(["name"]);
  expect(personalTraces("Mag de naimaoven erin?", names)).toEqual([]);
  expect(personalTraces("Ik ben benieuwd of er een oven in mag.", names)).toEqual([]);
});

test("any words are judged, and always the same way", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (words) => {
      expect(personalTraces(words, ["Naima"])).toEqual(personalTraces(words, ["Naima"]));
    }),
  );
});
