type Told = {
  readonly order: readonly { readonly startsAt: Date }[];
  readonly sheets: readonly { readonly state: string }[];
  /** From whom points are still missing (`awaitedJurors`). */
  readonly awaited: readonly unknown[];
};

/** What comes before the points of an evening without a conductor can be opened. */
export type RevealWait = "invitations" | "pitches" | "points";

/**
 * What still comes first, or null once there is something to reveal. Before the first pitch that is only where every
 * point asked for is in: opening is for good, and who was to pitch tonight would find it done.
 */
export function revealWaitsFor({ order, sheets, awaited }: Told, now: Date): RevealWait | null {
  const first = Math.min(...order.map(({ startsAt }) => startsAt.getTime()));
  if (order.length === 0) return "invitations";
  const hasPoints = hasSealedSheet(sheets);
  if (now.getTime() < first && !(hasPoints && awaited.length === 0)) return "pitches";
  return hasPoints ? null : "points";
}

/** Only sealed sheets count, so without one there is no ranking. */
export const hasSealedSheet = (sheets: Told["sheets"]) => sheets.some(({ state }) => state === "sealed");
