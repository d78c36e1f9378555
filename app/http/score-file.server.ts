import { createDecipheriv } from "node:crypto";
import { inflateRawSync } from "node:zlib";

import { vault } from "./vault.server.ts";

/** A file as it is, and one that the phone packed before it sealed it. */
const MARK = "PLINT1";
const PACKED_MARK = "PLINT2";
/** More than any file of a thousand taps; what would unpack to more is none of ours. */
const MOST_BYTES = 4_000_000;
const TAG_BYTES = 16;

/** What a phone seals a file of points with: made for one seat, and only this installation can make it again. */
export function fileKey(seatId: string): Buffer {
  return vault.derive("score-file", seatId);
}

/** Of which seat a file says it is; null for what is no file of points. */
export function seatOfFile(text: string): string | null {
  const [mark, seatId = ""] = text.trim().split(".");
  const isOurs = mark === MARK || mark === PACKED_MARK;
  return isOurs && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(seatId) ? seatId : null;
}

/** What a file of points holds; null when it was changed, cut off, or is another seat's. Nobody reads it on the way. */
export function openScoreFile(text: string, seatId: string): unknown {
  const [mark, seat, iv = "", body = ""] = text.trim().split(".");
  if (seat !== seatId) return null;
  try {
    const bytes = Buffer.from(body, "base64");
    const decipher = createDecipheriv("aes-256-gcm", fileKey(seatId), Buffer.from(iv, "base64"));
    decipher.setAAD(Buffer.from(seatId)).setAuthTag(bytes.subarray(-TAG_BYTES));
    const plain = Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
    const told = mark === PACKED_MARK ? inflateRawSync(plain, { maxOutputLength: MOST_BYTES }) : plain;
    return JSON.parse(told.toString("utf8")) as unknown;
  } catch {
    return null;
  }
}
