import type { Live } from "#app/domain/jury/evening/live-evening.ts";
import { signalsOf } from "#app/domain/jury/evening/signals.ts";

import { silentPhones } from "./phones-in-touch.server.ts";

/** What the conductor of this evening must notice now, with the phones that this process hears nothing of any more. */
export function currentSignals(live: Live) {
  const seatIds = live.seats.map(({ id }) => id);
  return signalsOf(live, silentPhones(seatIds, live.now));
}

/** The same without moments: what must be drawn anew when it changes. */
export const signalKinds = (live: Live) =>
  currentSignals(live).map((signal) => ("at" in signal ? { ...signal, at: "" } : signal));
