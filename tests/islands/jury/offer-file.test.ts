import { describe, expect, it, vi } from "vitest";

import type { SeatOnPage } from "#app/domain/jury/taps/jury-page.ts";
import { partsOf } from "#app/domain/jury/taps/code-parts.ts";
import { fileKey, openScoreFile, seatOfFile } from "#app/http/score-file.server.ts";
import { sealedFile } from "#app/islands/jury/offer-file.ts";
import { batchOf, tapOf } from "#tests/support/taps.ts";

const seatId = "5f0a7d52-0d7e-4f0e-9a63-0f6f2f0c5b11";
const other = "6a1b8e63-1e8f-4a1f-8b74-1a7a3a1d6c22";
const seat: SeatOnPage = {
  seatId,
  address: "/",
  token: "",
  highest: 0,
  fileKey: fileKey(seatId).toString("base64"),
  readIn: "/",
};
const batch = batchOf(seatId, [
  tapOf({ applicationId: other, criterionId: other, sequence: 1, reason: "Café ✓" }),
]);

describe("a file of points from a phone", () => {
  it("is opened by the server whole, and tells on the way only whose it is", async () => {
    const file = await sealedFile(seat, batch);
    expect(seatOfFile(file)).toBe(seatId);
    expect(file).not.toContain("Caf");
    expect(openScoreFile(`${file}\n`, seatId)).toEqual(batch);
  });

  it("that was changed, cut off, or given another seat's name is no file", async () => {
    const file = await sealedFile(seat, batch);
    const changed = file.replace(/(.)(.{6})$/, (_, one, end) => `${one === "A" ? "B" : "A"}${end}`);
    for (const bad of [changed, file.slice(0, -20), file.replace(seatId, other)])
      expect(openScoreFile(bad, seatOfFile(bad) ?? "")).toBeNull();
    for (const bad of ["", "PLINT1", "PLINT1.x.y.z", "PLINT3." + file.slice(7), "\u0000"])
      expect(seatOfFile(bad)).toBeNull();
    expect(openScoreFile(`PLINT1.${seatId}..`, seatId)).toBeNull();
  });

  it("is packed to few codes, and one of a browser that cannot pack is opened all the same", async () => {
    const whole = batchOf(
      seatId,
      Array.from({ length: 8 }, (_, index) =>
        tapOf({ applicationId: other, criterionId: other, sequence: index + 1, token: "t".repeat(300) }),
      ),
    );
    const packed = await sealedFile(seat, whole);
    expect(partsOf(packed, "ab12cd34").length).toBeLessThanOrEqual(3);
    vi.stubGlobal("CompressionStream", undefined);
    const plain = await sealedFile(seat, whole);
    vi.unstubAllGlobals();
    expect([packed.slice(0, 7), plain.slice(0, 7)]).toEqual(["PLINT2.", "PLINT1."]);
    for (const file of [packed, plain]) expect(openScoreFile(file, seatId)).toEqual(whole);
  });

  it("holds many taps with long reasons", async () => {
    const taps = Array.from({ length: 72 }, (_, index) =>
      tapOf({ applicationId: other, criterionId: other, sequence: index + 1, reason: "x".repeat(500) }),
    );
    const file = await sealedFile(seat, batchOf(seatId, taps));
    expect(openScoreFile(file, seatId)).toMatchObject({ taps: { length: 72 } });
  });
});
