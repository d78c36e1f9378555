import { expect, test } from "vitest";

import { readDay } from "#app/lib/typed-day.ts";

test.each([
  ["2027-03-01", "2027-03-01"],
  ["1 maart 2027", "2027-03-01"],
  ["1 March 2027", "2027-03-01"],
  ["01-03-2027", "2027-03-01"],
  ["1/3/2027", "2027-03-01"],
  ["12 mei 2027", "2027-05-12"],
  ["12 May 2027", "2027-05-12"],
  ["3 okt. 2027", "2027-10-03"],
  [" 31 DECEMBER 2027 ", "2027-12-31"],
  ["31 februari 2027", null],
  ["31-02-2027", null],
  ["1 lente 2027", null],
  ["1 maart", null],
  ["1-13-2027", null],
  ["morgen", null],
  ["", null],
])("a day written as %j is %j", (text, day) => {
  expect(readDay(text)).toBe(day);
});
