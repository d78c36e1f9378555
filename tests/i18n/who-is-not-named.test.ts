import { expect, test } from "vitest";

import { translator } from "#app/i18n/translator.server.ts";

test("of sheets that wait of people who were erased the sentence is whole, without a name", () => {
  const said = (sheets: number, names: string) =>
    translator("nl")("problems.sheets-unsealed", { sheets, names });
  expect(said(1, "")).toBe("1 puntenblad is nog niet verzegeld. Wacht, of zet het vinkje bij “Onthul toch”.");
  expect(said(2, "Wil, Koos")).toContain("2 puntenbladen zijn nog niet verzegeld, van Wil, Koos. Wacht");
});
