import {
  RECEIPT_HEADER,
  TAP_PROTOCOL,
  type Tap,
  type TapAnswer,
  type TapBatch,
} from "#app/domain/jury/taps/tap-protocol.ts";

/** What came of sending taps once. "later" is a line that does not work, or nobody of ours at its end. */
export type SendAnswer =
  | { readonly state: "received"; readonly answer: TapAnswer }
  | { readonly state: "signed-out" | "other-seat" | "gone" | "later" };

const PATIENCE_MILLISECONDS = 12_000;

/**
 * Sends taps once. Received is only what our own server says in full: 201 or 202, its header, and a verdict for each of
 * these very taps. A hotel's sign-in page, a proxy's error, half an answer and a line that hangs are all "later".
 */
export async function sendTaps(
  address: string,
  seatId: string,
  taps: readonly Tap[],
  patience = PATIENCE_MILLISECONDS,
): Promise<SendAnswer> {
  const batch: TapBatch = { protocol: TAP_PROTOCOL, seatId, sentAt: Date.now(), taps };
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(batch),
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 401 && response.headers.has("x-request-id")) return { state: "signed-out" };
    if (response.status === 404 && response.headers.has("x-request-id")) return { state: "gone" };
    if (response.headers.get(RECEIPT_HEADER) !== String(TAP_PROTOCOL)) return { state: "later" };
    if (response.status === 403) return { state: "other-seat" };
    if (response.status !== 201 && response.status !== 202) return { state: "later" };
    const answer: unknown = await response.json();
    return isReceiptOf(answer, taps) ? { state: "received", answer } : { state: "later" };
  } catch {
    return { state: "later" };
  }
}

/** Whether this answers each of these taps: their ids were made here, so nobody says them who did not read them. */
function isReceiptOf(answer: unknown, taps: readonly Tap[]): answer is TapAnswer {
  if (typeof answer !== "object" || answer === null) return false;
  const { taps: verdicts, sheets, now }: { taps?: unknown; sheets?: unknown; now?: unknown } = answer;
  if (!Array.isArray(verdicts) || !Array.isArray(sheets) || typeof now !== "number") return false;
  const states = new Set(["stored", "seen", "refused"]);
  return taps.every(({ id }) =>
    verdicts.some((one: unknown) => {
      const { id: told, state }: { id?: unknown; state?: unknown } = Object(one);
      return told === id && typeof state === "string" && states.has(state);
    }),
  );
}
