import { tapForm } from "#app/domain/jury/taps/tap-form.ts";
import type { ReceivedTap } from "#app/domain/jury/taps/receive-taps.server.ts";

import { shownAtOf } from "./sheet-token.server.ts";

type Raw = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Taps as they were sent: those that can be judged, with our own word of when their sheet was shown, and the others. */
export function readTaps(seatId: string, taps: readonly Raw[]): { good: ReceivedTap[]; bad: Raw[] } {
  const read = taps.map((raw) => ({ raw, tap: tapForm.safeParse(raw) }));
  return {
    good: read.flatMap(({ tap }) =>
      tap.success ? [{ ...tap.data, shownAt: shownAtOf(seatId, tap.data.token) }] : [],
    ),
    bad: read.flatMap(({ raw, tap }) => (tap.success ? [] : [raw])),
  };
}
