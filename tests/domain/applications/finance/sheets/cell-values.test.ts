import { expect, test } from "vitest";

import { fromCell } from "#app/domain/applications/finance/sheets/cell-values.ts";

const day = { is: "day" } as const;

test("a cell holds a day as the form takes it: as a date, in figures, or with the name of the month", () => {
  const written = [new Date("2027-03-01T00:00:00Z"), "2027-03-01", "1-3-2027", "01/03/2027", "1 maart 2027"];
  for (const cell of written) expect(fromCell(day, cell)).toBe("2027-03-01");
});

test("what is no day of the calendar is told, not guessed at", () => {
  for (const cell of ["31-2-2027", "31 februari 2027", "in maart", 46_082, new Date(Number.NaN)])
    expect(fromCell(day, cell)).toBeNull();
});
