import type { SeatOnPage } from "#app/domain/jury/taps/jury-page.ts";
import { TAP_PROTOCOL, type TapBatch } from "#app/domain/jury/taps/tap-protocol.ts";

import type { TapQueue } from "./tap-queue.ts";

const MARK = "PLINT1";
const MOST_BYTES = 32_768;

/** The last resort: everything that waits as one file that only the server can open, for whoever leads the evening. */
export function offerFile(seat: SeatOnPage, queue: TapQueue): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(`[data-save-file="${seat.seatId}"]`)) {
    button.closest<HTMLElement>("[data-file-offer]")?.removeAttribute("hidden");
    button.addEventListener("click", async () => {
      const taps = await queue.listReady();
      const nothing = document.querySelector<HTMLElement>("[data-nothing-to-save]");
      if (nothing) nothing.hidden = taps.length > 0;
      if (taps.length === 0) return;
      const batch: TapBatch = { protocol: TAP_PROTOCOL, seatId: seat.seatId, sentAt: Date.now(), taps };
      download(await sealedFile(seat, batch), `punten-${seat.seatId.slice(0, 8)}.plint`);
    });
  }
}

/** "PLINT1.<seat>.<nonce>.<sealed>": whoever carries it learns whose it is, and nothing else. */
export async function sealedFile({ seatId, fileKey }: SeatOnPage, batch: TapBatch): Promise<string> {
  const raw = Uint8Array.from(atob(fileKey), (letter) => letter.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const params = { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(seatId) };
  const bytes = await crypto.subtle.encrypt(params, key, new TextEncoder().encode(JSON.stringify(batch)));
  return [MARK, seatId, base64(iv), base64(new Uint8Array(bytes))].join(".");
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
