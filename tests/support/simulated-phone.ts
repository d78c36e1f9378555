import { randomUUID } from "node:crypto";

import { nextSequence, type Tap } from "#app/domain/jury/taps/tap-protocol.ts";
import { startSending } from "#app/islands/jury/send-queue.ts";
import { openTapQueue } from "#app/islands/jury/tap-queue.ts";
import { type SendAnswer, sendTaps } from "#app/islands/jury/tap-request.ts";

import { lineFaults, openLine } from "./faulty-line.ts";

/** As the page's own script waits, only faster: what is tried is the order of things, not the time. */
const FASTER = 8;
/** A line that hangs is given up after so long; on a page it is twelve seconds. */
const PATIENCE_MILLISECONDS = 8_000;
/** What hangs is let go sooner, as a phone that is walked out of a dead corner. */
const HANG_MILLISECONDS = 250;

type Seat = {
  readonly seatId: string;
  readonly token: string;
  readonly cookie: string;
  /** Where its taps go, as a path. */
  readonly address: string;
};

export type SimulatedPhone = Awaited<ReturnType<typeof openSimulatedPhone>>;

/**
 * A juror's phone: the page's own queue, sending and request, over a line with faults. It taps twice now and then, sends
 * again what was received already, and turns the order of a batch round; chance decides when.
 */
export async function openSimulatedPhone(origin: string, seat: Seat, chance: () => number) {
  const line = await openLine(origin, seat.cookie);
  const queue = openTapQueue(null, seat.seatId);
  const device = randomUUID();
  const acknowledged = new Set<string>();
  const tapped = new Map<string, Tap>();
  const refused: string[] = [];
  let late = 0;
  let highest = 0;
  let faultsLeft = 0;
  let isOffline = false;
  const sending = startSending({
    queue,
    send,
    alone: async (work) => (await work(), true),
    tell: () => undefined,
    received: ({ taps }) => {
      for (const { id, state, problem, late: isLate } of taps) {
        if (state === "refused") refused.push(problem ?? id);
        else acknowledged.add(id);
        if (isLate) late += 1;
      }
    },
    wait: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds / FASTER);
      return () => clearTimeout(timer);
    },
  });

  async function send(taps: readonly Tap[]): Promise<SendAnswer> {
    if (!isOffline && faultsLeft > 0 && (faultsLeft -= 1) === 0) line.set(null);
    const order = chance() < 0.2 ? taps.toReversed() : taps;
    const before = [...tapped.values()].filter(({ id }) => acknowledged.has(id));
    const again = chance() < 0.1 && before.length > 0 ? before.slice(-10) : [];
    const to = `${line.origin}${seat.address}`;
    if (again.length > 0) await sendTaps(to, seat.seatId, again, PATIENCE_MILLISECONDS);
    return sendTaps(to, seat.seatId, order, PATIENCE_MILLISECONDS);
  }

  async function tap(changes: Pick<Tap, "kind" | "applicationId" | "criterionId" | "points">): Promise<void> {
    highest = nextSequence(highest, Date.now());
    const reason = changes.kind === "score" ? "Om de open deur." : "";
    const made = { ...changes, id: randomUUID(), device, sequence: highest, at: Date.now(), reason };
    const one: Tap = { ...made, token: seat.token };
    tapped.set(one.id, one);
    await queue.add({ ...one, draft: false });
    void sending.nudge();
  }

  return {
    seatId: seat.seatId,
    tapped,
    acknowledged,
    refused,
    late: () => late,
    /** A whole sheet, tapped line by line and sealed, with a fault of the line somewhere in it. */
    async score(applicationId: string, criterionIds: readonly string[]): Promise<void> {
      if (!isOffline && chance() < 0.5) {
        const fault = lineFaults[Math.floor(chance() * lineFaults.length)] ?? "down";
        line.set(fault, /tikken$/);
        faultsLeft = 1 + Math.floor(chance() * 4);
        if (fault === "hang") setTimeout(() => !isOffline && line.set(null), HANG_MILLISECONDS);
      }
      const points = () => (1 + Math.floor(chance() * 5)) as 1 | 2 | 3 | 4 | 5;
      for (const criterionId of criterionIds) {
        await tap({ kind: "score", applicationId, criterionId, points: points() });
        if (chance() < 0.15) await tap({ kind: "score", applicationId, criterionId, points: points() });
      }
      await tap({ kind: "seal", applicationId, criterionId: null, points: null });
    },
    /** Without any line, from now on or no longer. */
    setOffline(offline: boolean): void {
      isOffline = offline;
      line.set(offline ? "down" : null);
      if (!offline) void sending.nudge();
    },
    isDone: async () => (await queue.list()).length === 0,
    leave: (): Promise<void> => line.stop(),
  };
}
