import { describe, expect, it } from "vitest";

import { faultOf, tapBatchForm, tapForm } from "#app/domain/jury/taps/tap-form.ts";
import { MAX_TAPS } from "#app/domain/jury/taps/tap-protocol.ts";
import { batchOf, sealOf, tapOf } from "#tests/support/taps.ts";

const id = "5f0a7d52-0d7e-4f0e-9a63-0f6f2f0c5b11";
const tap = tapOf({ applicationId: id, criterionId: id, sequence: 1 });

describe("one tap", () => {
  it.each([1, 2, 3, 4, 5, "unknown"])("has %s points", (points) => {
    expect(tapForm.safeParse({ ...tap, points })).toMatchObject({ success: true, data: { points } });
  });

  it.each([0, 6, 3.5, "", "1e1", 1e1, "4", null, -1, Number.NaN, [4], true])(
    "refuses %j points",
    (points) => {
      expect(tapForm.safeParse({ ...tap, points }).success).toBe(false);
      expect(faultOf({ ...tap, points })).toBe("not-a-score");
    },
  );

  it.each([
    ["sequence", 0],
    ["sequence", 1.5],
    ["at", -1],
    ["at", 1e300],
    ["id", "1-or-1"],
    ["criterionId", null],
    ["reason", "x".repeat(501)],
    ["kind", "reveal"],
    ["token", "x".repeat(601)],
  ])("with %s %j cannot be read", (field, value) => {
    expect(tapForm.safeParse({ ...tap, [field]: value }).success).toBe(false);
    expect(faultOf({ ...tap, [field]: value })).toBe("unreadable-tap");
  });

  it("loses what no table can keep, and not the points beside it", () => {
    expect(tapForm.parse({ ...tap, reason: " Goed\u0000 plan\ud83d " })).toMatchObject({
      reason: "Goed plan",
    });
  });

  it("that seals carries no points, whatever is sent with it", () => {
    expect(tapForm.parse({ ...sealOf(id, 2), points: 5, criterionId: id, reason: "x" })).toMatchObject({
      kind: "seal",
      criterionId: null,
      points: null,
      reason: "",
    });
  });
});

describe("a batch", () => {
  it("carries from one tap to the most that travel together", () => {
    const many = (count: number) =>
      batchOf(
        id,
        Array.from({ length: count }, () => tap),
      );
    expect(tapBatchForm.safeParse(many(1)).success).toBe(true);
    expect(tapBatchForm.safeParse(many(MAX_TAPS)).success).toBe(true);
    expect(tapBatchForm.safeParse(many(0)).success).toBe(false);
    expect(tapBatchForm.safeParse(many(MAX_TAPS + 1)).success).toBe(false);
  });

  it("is read although a tap in it cannot be, as long as that can be answered by its id", () => {
    expect(tapBatchForm.safeParse({ ...batchOf(id, []), taps: [{ id, points: "veel" }] }).success).toBe(true);
    expect(tapBatchForm.safeParse({ ...batchOf(id, []), taps: [{ points: 4 }] }).success).toBe(false);
  });
});
