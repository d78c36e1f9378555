import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { MAX_TAPS, type Tap } from "#app/domain/jury/taps/tap-protocol.ts";
import { type LineState, startSending, waitAfter } from "#app/islands/jury/send-queue.ts";
import type { SendAnswer } from "#app/islands/jury/tap-request.ts";
import { openTapQueue } from "#app/islands/jury/tap-queue.ts";
import { tapOf } from "#tests/support/taps.ts";

const id = "5f0a7d52-0d7e-4f0e-9a63-0f6f2f0c5b11";
const tap = (sequence: number) => tapOf({ applicationId: id, criterionId: id, sequence });
type Fault = "works" | Exclude<SendAnswer["state"], "received"> | "answer lost" | "elsewhere" | "page breaks";

/** A phone whose line behaves as told, one fault per attempt and then well; time passes only when somebody waits. */
async function givenPhone(taps: readonly Tap[], faults: readonly Fault[]) {
  const queue = openTapQueue(null, id);
  for (const one of taps) await queue.add({ ...one, draft: false });
  const server = new Map<string, Tap>();
  const arrivals: string[] = [];
  const told: LineState[] = [];
  const acknowledged = new Set<string>();
  const left = [...faults];
  const timers: (() => void)[] = [];
  const send = async (batch: readonly Tap[]): Promise<SendAnswer> => {
    const fault = left.shift() ?? "works";
    const arrives = fault === "works" || fault === "answer lost";
    if (fault === "page breaks") throw new Error("something on this page failed");
    if (arrives) for (const one of batch) server.set(one.id, one);
    if (arrives) arrivals.push(...batch.map((one) => one.id));
    if (fault === "works") {
      const verdicts = batch.map((one) => ({ id: one.id, state: "stored" as const }));
      return { state: "received", answer: { protocol: 1, now: 0, taps: verdicts, sheets: [] } };
    }
    return { state: fault === "answer lost" || fault === "elsewhere" ? "later" : fault };
  };
  const sending = startSending({
    queue,
    send,
    alone: async (work) => {
      if (left[0] === "elsewhere") return left.shift() === undefined;
      await work();
      return true;
    },
    tell: (state) => void told.push(state),
    received: (answer) => answer.taps.forEach((one) => acknowledged.add(one.id)),
    wait: (_, then) => {
      timers.push(then);
      return () => void timers.splice(timers.indexOf(then), 1);
    },
  });
  await sending.nudge();
  const passTime = async () => {
    for (let turns = 0; timers.length > 0 && turns < 100; turns += 1) {
      timers.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { queue, server, arrivals, told, acknowledged, passTime };
}

const anyFaults = fc.array(
  fc.constantFrom<Fault>(
    "works",
    "later",
    "answer lost",
    "signed-out",
    "other-seat",
    "gone",
    "elsewhere",
    "page breaks",
  ),
  { maxLength: 12 },
);

describe("sending what waits", () => {
  it("loses and doubles nothing over a line that fails in any way, and never calls sent what is not", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 130 }), anyFaults, async (count, faults) => {
        const taps = Array.from({ length: count }, (_, index) => tap(index + 1));
        const phone = await givenPhone(taps, faults);
        for (const sent of phone.acknowledged) expect(phone.server.has(sent)).toBe(true);
        const waiting = (await phone.queue.listReady()).map((one) => one.id);
        expect(waiting.filter((one) => phone.acknowledged.has(one))).toEqual([]);
        expect(waiting.length + phone.acknowledged.size).toBe(count);
        await phone.passTime();
        expect([...phone.server.keys()]).toEqual(taps.map((one) => one.id));
        expect(phone.acknowledged.size).toBe(count);
        expect(await phone.queue.list()).toEqual([]);
        expect(phone.told.at(-1)).toBe("idle");
      }),
      { numRuns: 200 },
    );
  });

  it("sends the oldest first, so many at a time, whatever order they were kept in", async () => {
    const taps = Array.from({ length: MAX_TAPS * 2 + 1 }, (_, index) => tap(index + 1));
    const phone = await givenPhone(taps.toReversed(), []);
    expect(phone.arrivals).toEqual(taps.map((one) => one.id));
  });

  it("sends by itself in the end when another tab holds the line and does nothing", async () => {
    const phone = await givenPhone(
      [tap(1)],
      Array.from({ length: 30 }, () => "elsewhere" as const),
    );
    await phone.passTime();
    expect(phone.acknowledged.size).toBe(1);
  });

  it("tries again sooner than ten seconds after the line is back, however long it was away", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, chance) => {
          expect(waitAfter(failures, chance)).toBeLessThanOrEqual(8_000);
          expect(waitAfter(failures, chance)).toBeGreaterThanOrEqual(800);
        },
      ),
    );
  });
});

describe("a queue in memory", () => {
  it("says that nothing is kept as long as something waits in it", async () => {
    const queue = openTapQueue(null, id);
    expect(queue.isKept()).toBe(true);
    await queue.add({ ...tap(1), draft: false });
    expect(queue.isKept()).toBe(false);
  });

  it("sends no draft before it is ready, and lets a newer one take its place", async () => {
    const queue = openTapQueue(null, id);
    const [first, second] = [tap(1), tap(2)];
    await queue.add({ ...first, draft: true });
    await queue.add({ ...second, draft: true }, first.id);
    expect(await queue.listReady()).toEqual([]);
    await queue.promote(second.id);
    expect(await queue.listReady()).toEqual([second]);
  });
});
