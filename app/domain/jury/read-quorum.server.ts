import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Transaction } from "#db/client.server.ts";

import { type AwaitedJuror, awaitedJurors } from "./awaited.ts";
import {
  type Attendance,
  attendanceOf,
  type Quorum,
  quorumGaps,
  type QuorumGap,
  quorumOf,
} from "./quorum.ts";
import { listPitchesWithTies, listSeats, listSheets } from "./staff-queries.server.ts";

type Call = {
  readonly corporationId: string;
  readonly tenderId: string;
  readonly jury: FrozenRules["jury"];
};

export type QuorumNow = {
  readonly attendance: Attendance;
  readonly quorum: Quorum;
  readonly gaps: readonly QuorumGap[];
  /** Who was asked for points and has not sealed them. */
  readonly awaited: readonly AwaitedJuror[];
};

/** Who was there at each pitch of a call, and where that is fewer than its published rules promise. */
export async function readQuorum(
  tx: Transaction,
  { corporationId, tenderId, jury }: Call,
): Promise<QuorumNow> {
  const sheets = await listSheets(tx, corporationId, tenderId);
  const { pitches: order, ties } = await listPitchesWithTies(tx, corporationId, tenderId);
  const seats = await listSeats(tx, corporationId, tenderId);
  const attendance = attendanceOf({ order, seats, sheets, ties });
  const quorum = quorumOf(jury);
  return {
    attendance,
    quorum,
    gaps: quorumGaps(attendance, quorum),
    awaited: awaitedJurors({ order, seats, sheets, ties }),
  };
}
