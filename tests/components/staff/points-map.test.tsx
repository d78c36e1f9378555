import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { PointsMap } from "#app/components/staff/points-map.tsx";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

const criteria = [
  { id: "c1", title: "Buurt", weight: 60 },
  { id: "c2", title: "Haalbaar", weight: 40 },
];
const cell = (points: number | null) => ({ points, reason: "" });
const points = [
  { applicationId: "bread", rows: [{ seatId: "truus", cells: [cell(5), cell(null)] }] },
  { applicationId: "bikes", rows: [{ seatId: "ken", cells: [cell(1), cell(2)] }] },
];
const rows = [
  {
    seatId: "truus",
    panel: "residents" as const,
    plans: [
      { applicationId: "bread", mean: 5, isTied: false },
      { applicationId: "bikes", mean: null, isTied: true },
    ],
  },
  {
    seatId: "ken",
    panel: "professionals" as const,
    plans: [
      { applicationId: "bread", mean: null, isTied: false },
      { applicationId: "bikes", mean: 1.4, isTied: false },
    ],
  },
];

const draw = () =>
  renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <PointsMap
        points={points}
        criteria={criteria}
        rows={rows}
        planOf={(id) => `plan ${id}`}
        jurorOf={(id) => `juror ${id}`}
      />
    </TranslateProvider>,
  );

/** The cells of one juror's row, in order. */
const cellsOf = (juror: string) => {
  const [, row = ""] = draw().split(`<th scope="row">juror ${juror}</th>`);
  return [...(row.split("</tr>")[0] ?? "").matchAll(/<td([^>]*)>(.*?)<\/td>/g)].map(([, look, text]) => [
    /class="([\w-]+)"/.exec(look ?? "")?.[1],
    text?.replace(/<[^>]+>/g, ""),
  ]);
};

test("stands every point of every juror under its plan and its criterion, with a number in each cell", () => {
  expect(cellsOf("truus")).toEqual([
    ["heat-5", "5"],
    ["not", "?"],
    ["sum", "5"],
    ["not", nl["jurorHeat.tied"]],
  ]);
  expect(cellsOf("ken")).toEqual([
    ["not", nl["jurorHeat.none"]],
    ["heat-1", "1"],
    ["heat-2", "2"],
    ["sum", "1,4"],
  ]);
  expect(draw()).toContain('colSpan="3" class="plan">1. plan bread');
});
