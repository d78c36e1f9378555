/**
 * What a phone and the server say to each other about points. Both keep to it for ever: a page that was opened before
 * a deploy, or read from the phone's own store, goes on speaking the version that it knows.
 */
export const TAP_PROTOCOL = 1;

/** Carried by every answer of ours, so that a hotel's sign-in page is never taken for a receipt. */
export const RECEIPT_HEADER = "plint-receipt";

/** So many taps travel together at most. */
export const MAX_TAPS = 50;

export const tapKinds = ["score", "seal"] as const;

/** What a juror did on one sheet: a line of it as it stands now, or sealing it. */
export type Tap = {
  /** Made on the phone, and never used for anything else. */
  readonly id: string;
  readonly device: string;
  /** Rises with every tap of a juror; see `nextSequence`. */
  readonly sequence: number;
  /** The moment by the phone's own clock, in milliseconds. */
  readonly at: number;
  readonly kind: (typeof tapKinds)[number];
  readonly applicationId: string;
  readonly criterionId: string | null;
  /** "unknown" is "I don't know": missing, never zero. */
  readonly points: 1 | 2 | 3 | 4 | 5 | "unknown" | null;
  readonly reason: string;
  /** What the sheet carried: our own word that it was shown, to whom and when. */
  readonly token: string;
};

export type TapBatch = {
  readonly protocol: number;
  readonly seatId: string;
  /** The phone's own clock at the moment of sending. */
  readonly sentAt: number;
  readonly taps: readonly Tap[];
};

export type TapVerdict = {
  readonly id: string;
  readonly state: "stored" | "seen" | "refused";
  /** Tapped before the pitch was closed, received after it. */
  readonly late?: boolean;
  readonly problem?: string;
  /** Why it was refused, in the reader's language. */
  readonly words?: string;
};

export type SheetNow = {
  readonly applicationId: string;
  readonly state: string;
  /** When the server received the seal, by its clock, in milliseconds; left out while it did not, and by a server of before. */
  readonly sealedAt?: number | undefined;
  /** Whether the pitch takes points now. */
  readonly isOpen: boolean;
  readonly lines: Readonly<Record<string, LineNow>>;
};

export type LineNow = {
  readonly points: Tap["points"];
  readonly reason: string;
  readonly sequence: number;
};

export type TapAnswer = {
  readonly protocol: number;
  /** The server's clock, in milliseconds. */
  readonly now: number;
  readonly taps: readonly TapVerdict[];
  /** How the sheets stand that these taps were about. */
  readonly sheets: readonly SheetNow[];
};

/**
 * The next number of a juror's taps: the moment as the server would tell it, and always more than any number that this
 * phone has seen. So a clock that jumps back changes no order, and of two phones the later tap counts.
 */
export function nextSequence(highest: number, estimatedNow: number): number {
  return Math.max(Math.trunc(highest) + 1, Math.trunc(estimatedNow));
}
