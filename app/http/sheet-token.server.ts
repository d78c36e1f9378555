import { vault } from "./vault.server.ts";

const PURPOSE = "sheet-shown";
const SIXTY_DAYS = 60 * 24 * 3_600_000;

/** Our own word that this seat's sheets were shown at this moment; a phone sends it along with its taps. */
export function sheetToken(seatId: string, shownAt: Date): string {
  return vault.issue(PURPOSE, [seatId, String(shownAt.getTime())], new Date(shownAt.getTime() + SIXTY_DAYS));
}

/** When the sheet was shown on which this was tapped; null for a word that is not ours, or was given to another seat. */
export function shownAtOf(seatId: string, token: string): Date | null {
  // However long ago: that it was shown then stays true, and a phone may come back late.
  const [seat, shownAt] = vault.redeem(PURPOSE, token, new Date(0)) ?? [];
  return seat === seatId ? new Date(Number(shownAt)) : null;
}
