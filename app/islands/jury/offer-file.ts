import type { SeatOnPage } from "#app/domain/jury/taps/jury-page.ts";
import { TAP_PROTOCOL, type TapBatch } from "#app/domain/jury/taps/tap-protocol.ts";

import { showCodes } from "./show-codes.ts";
import type { TapQueue } from "./tap-queue.ts";

const MARK = "PLINT1";
const PACKED_MARK = "PLINT2";
const MOST_BYTES = 32_768;

/**
 * The last resort: everything that waits as one file that only the server can open, for whoever leads the evening; to
 * be handed over, or to be scanned from this screen as codes.
 */
export function offerFile(seat: SeatOnPage, queue: TapQueue): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-file-offer="${seat.seatId}"]`)) {
    place.hidden = false;
    const on = (button: string, work: (file: string) => void) =>
      place.querySelector(button)?.addEventListener("click", async () => {
        const taps = await queue.listReady();
        const nothing = place.querySelector<HTMLElement>("[data-nothing-to-save]");
        if (nothing) nothing.hidden = taps.length > 0;
        if (taps.length === 0) return;
        const batch: TapBatch = { protocol: TAP_PROTOCOL, seatId: seat.seatId, sentAt: Date.now(), taps };
        work(await sealedFile(seat, batch));
      });
    on("[data-save-file]", (file) => download(file, `punten-${seat.seatId.slice(0, 8)}.plint`));
    const codes = place.querySelector<HTMLElement>("[data-codes-here]");
    on("[data-show-codes]", (file) => codes && showCodes(codes, file, seat.readIn));
  }
}

/**
 * "PLINT2.<seat>.<nonce>.<sealed>": whoever carries it learns whose it is, and nothing else. Packed first, so that it is
 * few codes; a browser that cannot pack makes a "PLINT1".
 */
export async function sealedFile({ seatId, fileKey }: SeatOnPage, batch: TapBatch): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(batch));
  const packed = await pack(plain);
  const raw = Uint8Array.from(atob(fileKey), (letter) => letter.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const params = { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(seatId) };
  const bytes = await crypto.subtle.encrypt(params, key, packed ?? plain);
  return [packed ? PACKED_MARK : MARK, seatId, base64(iv), base64(new Uint8Array(bytes))].join(".");
}

async function pack(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const packing = new Blob([plain]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(packing).arrayBuffer());
  } catch {
    return null;
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += MOST_BYTES)
    text += String.fromCharCode(...bytes.subarray(start, start + MOST_BYTES));
  return btoa(text);
}

function download(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
