import type { SeatOnPage } from "#app/domain/jury/taps/jury-page.ts";
import type { Tap, TapAnswer } from "#app/domain/jury/taps/tap-protocol.ts";

import { aloneAmongTabs } from "./alone.ts";
import { keepKnown } from "./known-sheets.ts";
import type { PhoneClock } from "./phone-clock.ts";
import type { PhoneStore } from "./phone-store.ts";
import { type LineState, startSending } from "./send-queue.ts";
import { tellTapLine } from "./tap-line.ts";
import { openTapQueue } from "./tap-queue.ts";
import { sendTaps } from "./tap-request.ts";

type News = { readonly seatId: string; readonly answer?: TapAnswer; readonly sent?: readonly Tap[] };
type Listener = (answer: TapAnswer, sent: readonly Tap[]) => void | Promise<void>;

/** One seat on this phone: its queue, its sending, and what it says on the page. Tabs share all of it. */
export function startSeat(seat: SeatOnPage, store: PhoneStore | null, clock: PhoneClock) {
  const queue = openTapQueue(store, seat.seatId);
  const tabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("plint-jury");
  const listeners = new Set<Listener>();
  let state: LineState = "idle";
  let lastSent: Date | null = null;
  const sending = startSending({
    queue,
    send: (taps) => sendTaps(seat.address, seat.seatId, taps),
    alone: aloneAmongTabs(`plint-jury ${seat.seatId}`),
    tell: (now) => {
      state = now;
      void tell();
    },
    received: async (answer, sent) => {
      tabs?.postMessage({ seatId: seat.seatId, answer, sent } satisfies News);
      await receive(answer, sent);
    },
    wait: (milliseconds, then) => {
      const timer = window.setTimeout(then, milliseconds);
      return () => window.clearTimeout(timer);
    },
  });

  async function receive(answer: TapAnswer, sent: readonly Tap[]): Promise<void> {
    clock.set(answer.now);
    // When the server had it, by its own clock: the phone may tell any time.
    lastSent = new Date(answer.now);
    await keepKnown(store, seat.seatId, answer.sheets);
    for (const listen of listeners) await listen(answer, sent);
    await tell();
  }

  tabs?.addEventListener("message", ({ data }: MessageEvent<News>) => {
    if (data.seatId !== seat.seatId) return;
    if (data.answer) void receive(data.answer, data.sent ?? []);
    else void tell();
  });
  for (const back of ["online", "focus", "pageshow"])
    window.addEventListener(back, () => void sending.nudge());
  document.addEventListener("visibilitychange", () => void sending.nudge());
  // Nothing is kept here: leaving now would lose it.
  window.addEventListener("beforeunload", (event) => {
    if (!queue.isKept()) event.preventDefault();
  });

  /** What is true of the points: kept here, on their way, or sent. */
  async function tell(): Promise<void> {
    const waiting = (await queue.listSettled()).filter(
      ({ points, kind }) => kind === "seal" || points !== null,
    );
    const board = document.querySelector<HTMLElement>("[data-net-board]");
    if (board) board.hidden = waiting.length === 0 || state !== "failed" || !queue.isKept();
    markPitches(waiting);
    const values = { at: new Date(), count: waiting.length };
    if (waiting.length === 0 && lastSent) return tellTapLine("sent", { at: lastSent });
    if (!queue.isKept()) return waiting.length > 0 ? tellTapLine("memory", values) : undefined;
    if (waiting.length === 0) return tellTapLine("start");
    if (state === "sending") return tellTapLine("sending", values);
    if (state === "idle" || state === "failed") return tellTapLine("kept", values);
    tellTapLine(state, values);
  }

  return {
    queue,
    /** Something was kept: say so, tell the other tabs, and send. */
    changed: () => {
      tabs?.postMessage({ seatId: seat.seatId } satisfies News);
      void tell();
      void sending.nudge();
    },
    listen: (listener: Listener) => void listeners.add(listener),
    tell,
    nudge: sending.nudge,
  };
}

export type RunningSeat = ReturnType<typeof startSeat>;

/** On the evening's own page: which pitches have points that are still on this phone. */
function markPitches(waiting: readonly Pick<Tap, "applicationId">[]): void {
  const plans = new Set(waiting.map(({ applicationId }) => applicationId));
  for (const mark of document.querySelectorAll<HTMLElement>("[data-pitch-waits]"))
    mark.hidden = !plans.has(mark.dataset.pitchWaits ?? "");
}
