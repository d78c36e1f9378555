/** So long after a pitch was closed, points that were tapped before may still come in. Published; see /de-buurtjury. */
export const GRACE_MINUTES = 30;

type Asked = {
  readonly closedAt: Date;
  /** When the sheet was shown, by our own signed word; null when that is missing or false. */
  readonly shownAt: Date | null;
  /** When it was tapped, by the server's clock. */
  readonly tappedAt: Date;
  readonly receivedAt: Date;
};

/**
 * Whether a tap that arrives after the close still counts: the sheet was shown before the close, the tap lies between
 * the two, and it came within the grace (domain.md 2c, quality.md B2 rule 6). It is always marked as late.
 */
export function countsLate({ closedAt, shownAt, tappedAt, receivedAt }: Asked): boolean {
  if (!shownAt || shownAt > closedAt) return false;
  if (tappedAt < shownAt || tappedAt > closedAt) return false;
  return receivedAt.getTime() <= closedAt.getTime() + GRACE_MINUTES * 60_000;
}

/**
 * The moment of a tap by the server's clock. What a phone's clock is ahead or behind shows at sending; a tap is never
 * later than its receipt.
 */
export function serverMoment(
  at: number,
  clocks: { readonly sentAt: number; readonly receivedAt: Date },
): Date {
  const received = clocks.receivedAt.getTime();
  const ago = Math.max(0, clocks.sentAt - at);
  return new Date(Math.max(0, received - ago));
}
