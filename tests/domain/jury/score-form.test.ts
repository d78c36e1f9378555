import { describe, expect, it } from "vitest";

import { scoreForm } from "#app/domain/jury/score-form.ts";

const criterion = "6f1d1d3e-58a1-4c2e-9b4e-0d6d6f2c7a11";
const sheet = (points: unknown, reason = "Sterk plan") =>
  scoreForm.safeParse({ lines: { [criterion]: { points, reason } }, intent: "save" });

describe("a score on a sheet", () => {
  it.each(["1", "2", "3", "4", "5", "unknown"])("may be %s", (points) => {
    expect(sheet(points)).toMatchObject({
      success: true,
      data: { lines: { [criterion]: { points } } },
    });
  });

  it.each(["0", "6", "11", "-1", "3.5", "3,5", "1e0", " 3", "٣", "NaN", "null", "weet niet"])(
    "is never %j",
    (points) => {
      const read = sheet(points);
      expect(read.success).toBe(false);
      expect(read.error?.issues.map((issue) => issue.message)).toEqual(["problems.not-a-score"]);
    },
  );

  it("may still be open, but then without words: a reason needs its points", () => {
    expect(sheet(undefined, "")).toMatchObject({ success: true });
    expect(sheet(undefined, "Nog over nadenken").error?.issues).toMatchObject([
      { path: ["lines", criterion, "points"], message: "problems.points-missing" },
    ]);
  });

  it("has a reason of at most 500 characters", () => {
    expect(sheet("3", "a".repeat(500)).success).toBe(true);
    expect(sheet("3", "a".repeat(501)).error?.issues[0]?.message).toBe("problems.too-long?max=500");
  });

  it("belongs to a criterion, which is an id", () => {
    expect(scoreForm.safeParse({ lines: { buurt: { points: "3" } } }).success).toBe(false);
  });

  it("is saved, not sealed, when nothing is asked", () => {
    expect(scoreForm.parse({ lines: {} }).intent).toBe("save");
    expect(scoreForm.safeParse({ lines: {}, intent: "reveal" }).success).toBe(false);
  });
});
