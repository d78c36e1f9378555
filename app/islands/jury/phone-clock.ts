import { nextSequence } from "#app/domain/jury/taps/tap-protocol.ts";

import type { PhoneStore } from "./phone-store.ts";

/**
 * What the server's clock says, as far as this phone knows, and the numbers of its taps. A page from the phone's own
 * store tells an old moment, so then the difference counts that was seen last.
 */
export async function openPhoneClock(store: PhoneStore | null, page: { readonly now: number }) {
  const isOld = document.documentElement.dataset.fromStore !== undefined;
  const remembered = await store?.fact("ahead").catch(() => null);
  let ahead = isOld && typeof remembered === "number" ? remembered : page.now - writtenAt();
  let highest = Number((await store?.fact("highest").catch(() => 0)) ?? 0) || 0;
  if (!isOld) await store?.note("ahead", ahead).catch(() => undefined);
  return {
    /** The server's clock now, in milliseconds. */
    now: () => Date.now() + ahead,
    /** Learns from an answer. */
    set(serverNow: number): void {
      ahead = serverNow - Date.now();
      void store?.note("ahead", ahead).catch(() => undefined);
    },
    /** Learns of a number that was given out elsewhere. */
    seen(sequence: number): void {
      highest = Math.max(highest, sequence);
    },
    next(): number {
      highest = nextSequence(highest, Date.now() + ahead);
      void store?.note("highest", highest).catch(() => undefined);
      return highest;
    },
  };
}

export type PhoneClock = Awaited<ReturnType<typeof openPhoneClock>>;

/** When the first byte of this page came, by the phone's clock. */
function writtenAt(): number {
  const [entry] = performance.getEntriesByType("navigation");
  const start = entry instanceof PerformanceNavigationTiming ? entry.responseStart : 0;
  return performance.timeOrigin + start;
}
