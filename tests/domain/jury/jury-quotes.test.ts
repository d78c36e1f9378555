import fc from "fast-check";
import { expect, test } from "vitest";

import { juryQuotes } from "#app/domain/jury/jury-quotes.ts";

const criteria = [{ title: "Buurt" }, { title: "Haalbaar" }];
const row = (seatId: string, ...cells: readonly (readonly [number | null, string])[]) => ({
  seatId,
  cells: cells.map(([points, reason]) => ({ points, reason })),
});

test("quotes what was written about that plan alone, the most points first and each sentence once", () => {
  const points = [
    {
      applicationId: "bread",
      rows: [row("a", [3, "Mooi."], [5, "Sterk!"]), row("b", [3, "Mooi."], [5, "Af."])],
    },
    { applicationId: "bikes", rows: [row("a", [1, "Nee."], [2, "Nee."])] },
  ];
  expect(juryQuotes(points, criteria, "bread")).toEqual([
    { criterion: "Haalbaar", words: "Af.", points: 5 },
    { criterion: "Haalbaar", words: "Sterk!", points: 5 },
    { criterion: "Buurt", words: "Mooi.", points: 3 },
  ]);
  expect(juryQuotes(points, criteria, "soup")).toEqual([]);
});

test("quotes nothing where nobody wrote, or where the juror did not know", () => {
  const points = [{ applicationId: "bread", rows: [row("a", [4, "  "], [null, "Geen idee"])] }];
  expect(juryQuotes(points, criteria, "bread")).toEqual([]);
});

test("tells no seat: the order of the jurors makes no difference", () => {
  const cell = fc.tuple(fc.constantFrom(1, 2, 3, 4, 5), fc.string({ minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (sheets) => {
      const rows = sheets.map((cells, seat) => row(`s${seat}`, ...cells));
      const plan = (ordered: typeof rows) => [{ applicationId: "bread", rows: ordered }];
      const of = (ordered: typeof rows) =>
        juryQuotes(plan(ordered), criteria, "bread").map(({ words, points }) => [points, words]);
      expect(of(rows.toReversed())).toEqual(of(rows));
    }),
  );
});
