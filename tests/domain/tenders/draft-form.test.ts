import { describe, expect, test } from "vitest";

import { moment, percents } from "#app/domain/tenders/draft-form.ts";

const faultsOf = (answer: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  answer.error?.issues.map(({ message }) => message);

describe("a rent path as it is typed", () => {
  test.for<[string, number[]]>([
    ["75-75-100", [75, 75, 100]],
    ["75%, 90 %, 100%", [75, 90, 100]],
    [" 80 / 100 ", [80, 100]],
    ["0–50–100", [0, 50, 100]],
    ["100", [100]],
  ])("reads %s", ([typed, years]) => {
    expect(percents.parse(typed)).toEqual(years);
  });

  test.for(["-75-100", "75-100-", "75--100", "75-1e2", "0x40-100", "a-100"])(
    "takes no missing or strange year of %s for a free one",
    (typed) => {
      expect(faultsOf(percents.safeParse(typed))).toEqual(["problems.rent-path-not-a-percentage"]);
    },
  );
});

describe("a moment in two fields", () => {
  test("is on the clocks of Amsterdam, however the time is written", () => {
    for (const time of ["23:59", "23.59", "23.59 uur"])
      expect(moment.parse({ day: "2026-11-02", time })).toEqual(new Date("2026-11-02T22:59:00Z"));
  });

  test("tells a time that the clocks skip from what is no time", () => {
    expect(faultsOf(moment.safeParse({ day: "2026-03-29", time: "02:30" }))).toEqual([
      "problems.no-such-time",
    ]);
    expect(faultsOf(moment.safeParse({ day: "2026-03-29", time: "laat" }))).toEqual(["problems.not-a-time"]);
    expect(faultsOf(moment.safeParse({ day: "2026-03-29", time: " " }))).toEqual(["problems.required"]);
  });
});
