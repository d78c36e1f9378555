import { describe, expect, it } from "vitest";

import { slotForm } from "#app/domain/tenders/viewings/slot-form.ts";

const read = (fields: Readonly<Record<string, string>>) =>
  slotForm.safeParse({ day: "2026-04-08", from: "16:00", to: "18:00", capacity: "10", note: "", ...fields });
const problemOf = (fields: Readonly<Record<string, string>>) =>
  read(fields).error?.issues[0]?.message ?? null;

describe("a viewing as staff type it", () => {
  it("is read on the clocks of Amsterdam, in summer and in winter", () => {
    expect(read({}).data).toEqual({
      startsAt: new Date("2026-04-08T14:00:00Z"),
      endsAt: new Date("2026-04-08T16:00:00Z"),
      capacity: 10,
      note: "",
    });
    expect(read({ day: "2026-12-08", from: "16.00" }).data?.startsAt).toEqual(
      new Date("2026-12-08T15:00:00Z"),
    );
  });

  it("lasts an hour less or more on the day on which the clocks change", () => {
    const hours = (day: string) => {
      const { startsAt, endsAt } = slotForm.parse({ day, from: "01:00", to: "05:00", capacity: "1" });
      return (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
    };
    expect([hours("2026-03-29"), hours("2026-10-25"), hours("2026-06-01")]).toEqual([3, 5, 4]);
  });

  it("is refused in the hour that the clocks skip", () => {
    expect(problemOf({ day: "2026-03-29", from: "02:30", to: "04:00" })).toBe("problems.no-such-time");
    expect(problemOf({ day: "2026-03-29", from: "01:30", to: "02:15" })).toBe("problems.no-such-time");
  });

  it.each([
    [{ to: "15:00" }, "problems.ends-before-start"],
    [{ to: "16:00" }, "problems.ends-before-start"],
    [{ from: "06:00", to: "18:01" }, "problems.slot-too-long"],
    [{ capacity: "0" }, "problems.out-of-range?min=1&max=200"],
    [{ capacity: "201" }, "problems.too-high?max=200"],
    [{ day: "2026-02-30" }, "problems.not-a-day"],
    [{ from: "25:00" }, "problems.not-a-time"],
    [{ note: "x".repeat(301) }, "problems.too-long?max=300"],
  ])("%j is refused with %s", (fields, name) => {
    expect(problemOf(fields)).toBe(name);
  });
});
