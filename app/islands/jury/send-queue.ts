import { MAX_TAPS, type Tap, type TapAnswer } from "#app/domain/jury/taps/tap-protocol.ts";

import type { SendAnswer } from "./tap-request.ts";
import type { TapQueue } from "./tap-queue.ts";

export type LineState = "idle" | "sending" | "failed" | "signed-out" | "other-seat" | "gone";

type Parts = {
  readonly queue: Pick<TapQueue, "listReady" | "forget">;
  readonly send: (taps: readonly Tap[]) => Promise<SendAnswer>;
  /** One tab at a time; others wait for its news. */
  readonly alone: (work: () => Promise<void>) => Promise<boolean>;
  readonly tell: (state: LineState) => void;
  readonly received: (answer: TapAnswer, taps: readonly Tap[]) => Promise<void> | void;
  readonly wait: (milliseconds: number, then: () => void) => () => void;
};

const LONGEST_WAIT = 8_000;
/** How long another tab may hold the line before this one sends by itself: a frozen tab would hold it for ever. */
const OTHER_TAB = 2_000;
const TURNS_FOR_OTHERS = 8;

/**
 * How long to wait after so many failures: 1, 2, 4, then 8 seconds, so that all is in ten seconds after the line is
 * back.
 */
export function waitAfter(failures: number, chance: number): number {
  return Math.min(LONGEST_WAIT, 500 * 2 ** failures) * (0.8 + 0.2 * chance);
}

/** Sends what waits, the oldest first and one batch at a time, until nothing waits; again after each failure. */
export function startSending(parts: Parts) {
  const { queue, send, alone, tell, received, wait } = parts;
  let busy = false;
  let again = false;
  let failures = 0;
  let othersTurns = 0;
  let stopWaiting = () => undefined as void;

  async function nudge(): Promise<void> {
    again = true;
    if (busy) return;
    busy = true;
    stopWaiting();
    while (again) {
      again = false;
      // Whatever went wrong on the page itself: what waits is tried again, and nothing holds up the line for good.
      await takeTurn().catch(() => later("later"));
    }
    busy = false;
  }

  async function takeTurn(): Promise<void> {
    const mayForce = othersTurns >= TURNS_FOR_OTHERS;
    const wasAlone = mayForce ? (await drain(), true) : await alone(drain);
    othersTurns = wasAlone ? 0 : othersTurns + 1;
    if (wasAlone) return;
    // The queue is shared: what another tab sent waits here no longer either.
    if ((await queue.listReady()).length > 0) stopWaiting = wait(OTHER_TAB, () => void nudge());
    else tell("idle");
  }

  async function drain(): Promise<void> {
    for (let taps = await queue.listReady(); taps.length > 0; taps = await queue.listReady()) {
      tell("sending");
      const came = await send(taps.slice(0, MAX_TAPS));
      if (came.state !== "received") return later(came.state);
      failures = 0;
      await queue.forget(taps.slice(0, MAX_TAPS).map(({ id }) => id));
      await received(came.answer, taps.slice(0, MAX_TAPS));
    }
    tell("idle");
  }

  function later(state: Exclude<SendAnswer["state"], "received">): void {
    failures += 1;
    tell(state === "later" ? "failed" : state);
    stopWaiting = wait(waitAfter(failures, Math.random()), () => void nudge());
  }

  return { nudge };
}
