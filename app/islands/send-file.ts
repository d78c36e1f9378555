import type { Card } from "./upload-card.ts";
import { announce, giveUp, progressAt, sendPiece, type UploadAnswer } from "./upload-request.ts";

/** The first piece is small, so that a bad line shows something soon; a good one gets larger ones. */
const FIRST_PIECE = 256 * 1024;
const LEAST_PIECE = 64 * 1024;
const QUICK = 1_000;
const SLOW = 8_000;
const WAITS = [2_000, 4_000, 8_000, 15_000] as const;

export type Sending = {
  /** Ends when the file was added, refused or stopped. */
  readonly ended: Promise<"added" | "refused" | "stopped">;
  readonly stop: () => void;
};

/** Sends one file in pieces, and goes on from what the server has, however often the line drops. */
export function sendFile(file: File, address: string, card: Card): Sending {
  let stopped = false;
  let upload = "";
  let stopNow: () => void = () => undefined;
  return {
    ended: send(),
    stop() {
      stopped = true;
      stopNow();
      if (upload) giveUp(upload);
    },
  };

  async function send() {
    let [piece, most, failures] = [FIRST_PIECE, FIRST_PIECE, 0];
    let known: Extract<UploadAnswer, { state: "ok" }> | null = null;
    while (!stopped) {
      const started = performance.now();
      const bytes: ArrayBuffer | null = known ? await read(known.offset, piece) : null;
      if (known && !bytes) return unreadable();
      const answer: UploadAnswer =
        known && bytes
          ? await sendNext(known.offset, bytes)
          : await (upload ? progressAt(upload) : announce(address, file));
      if (stopped) break;
      switch (answer.state) {
        case "ok": {
          if (answer.fileId) return added();
          if (known) [piece, failures] = [nextSize(piece, most, performance.now() - started), 0];
          upload = answer.address || upload;
          most = answer.chunk || most;
          known = answer;
          card.progress(answer.offset / file.size);
          card.show(answer.offset < file.size ? "sending" : "checking");
          break;
        }
        case "refused": {
          card.show("refused", answer);
          return "refused";
        }
        // The server forgot it, or it was given up in another tab: from the start, but never without a pause.
        case "gone": {
          if (!upload) return unreadable();
          [upload, known] = ["", null];
          card.show("later");
          await pause();
          break;
        }
        default: {
          if (known) known = null;
          card.show(answer.state === "signed-out" ? "signedOut" : navigator.onLine ? "later" : "offline");
          await pause();
        }
      }
    }
    return "stopped" as const;

    /** Longer after each failure that no progress came between. */
    async function pause(): Promise<void> {
      await until(WAITS[Math.min(failures, WAITS.length - 1)] ?? 0);
      failures += 1;
    }
  }

  /** Null when the device cannot read it any more: it was moved, or changed since it was chosen. */
  function read(offset: number, size: number): Promise<ArrayBuffer | null> {
    const piece = file.slice(offset, offset + size);
    return piece.arrayBuffer().catch(() => null);
  }

  function sendNext(offset: number, bytes: ArrayBuffer): Promise<UploadAnswer> {
    const isLast = offset + bytes.byteLength >= file.size;
    const { answer, stop } = sendPiece(upload, offset, bytes, (sent) => {
      card.progress((offset + sent) / file.size);
      if (isLast && sent >= bytes.byteLength) card.show("checking");
    });
    stopNow = stop;
    return answer;
  }

  function added() {
    card.progress(1);
    card.show("added");
    return "added" as const;
  }

  function unreadable() {
    card.show("unreadable");
    return "refused" as const;
  }

  /** After so long, or as soon as there is a reason to think that it works again. */
  function until(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = window.setTimeout(go, milliseconds);
      const reasons = [
        [window, "online"],
        [window, "focus"],
        [document, "visibilitychange"],
      ] as const;
      for (const [where, what] of reasons) where.addEventListener(what, go);
      stopNow = go;
      function go(): void {
        window.clearTimeout(timer);
        for (const [where, what] of reasons) where.removeEventListener(what, go);
        resolve();
      }
    });
  }
}

function nextSize(piece: number, most: number, took: number): number {
  if (took < QUICK) return Math.min(piece * 2, Math.max(most, LEAST_PIECE));
  return took > SLOW ? Math.max(LEAST_PIECE, piece / 2) : piece;
}
