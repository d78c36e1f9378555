import { describe, expect, test } from "vitest";

import { revealWaitsFor } from "#app/domain/jury/reveal-waits.ts";

const at = (time: string) => new Date(`2026-03-10T${time}:00Z`);
const order = [{ startsAt: at("18:50") }, { startsAt: at("18:30") }];
const sealed = { state: "sealed" };
const begun = { state: "scoring" };
const waits = (sheets: readonly { state: string }[], awaited: readonly unknown[], time: string) =>
  revealWaitsFor({ order, sheets, awaited }, at(time));

describe("what comes before a reveal", () => {
  test("is the invitations while nobody pitches", () => {
    expect(revealWaitsFor({ order: [], sheets: [], awaited: [] }, at("23:00"))).toBe("invitations");
  });

  test("is the first pitch until its minute, also when somebody sealed early", () => {
    expect(waits([], ["a juror"], "18:29")).toBe("pitches");
    expect(waits([sealed], ["a juror"], "18:29")).toBe("pitches");
    expect(waits([sealed], ["a juror"], "18:30")).toBeNull();
  });

  test("is nothing before the first pitch where every point is in", () => {
    expect(waits([sealed], [], "12:00")).toBeNull();
    expect(waits([], [], "12:00")).toBe("pitches");
  });

  test("is a sealed sheet once the pitches began: what was only begun counts for nothing", () => {
    expect(waits([], ["a juror"], "20:00")).toBe("points");
    expect(waits([begun], ["a juror"], "20:00")).toBe("points");
    expect(waits([begun, sealed], ["a juror"], "20:00")).toBeNull();
  });
});
