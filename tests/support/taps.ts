import { randomUUID } from "node:crypto";

import type { Tap, TapBatch } from "#app/domain/jury/taps/tap-protocol.ts";

/** The clock of a phone that is right. */
export const PHONE_NOW = Date.parse("2026-05-21T19:00:00Z");

/** One tap as a phone sends it: 4 points with a reason, unless told otherwise. */
export function tapOf(changes: Partial<Tap> & Pick<Tap, "applicationId" | "criterionId" | "sequence">): Tap {
  return {
    id: randomUUID(),
    device: "0a4f6f1e-2c1b-4a55-9d0e-6f3f6e2b7a10",
    at: PHONE_NOW,
    kind: "score",
    points: 4,
    reason: "Om de open deur.",
    token: "",
    ...changes,
  };
}

export function sealOf(applicationId: string, sequence: number): Tap {
  return tapOf({ applicationId, criterionId: null, sequence, kind: "seal", points: null, reason: "" });
}

export function batchOf(seatId: string, taps: readonly Tap[], sentAt = PHONE_NOW): TapBatch {
  return { protocol: 1, seatId, sentAt, taps };
}
