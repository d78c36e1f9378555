import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** A secret of 256 bits, safe in a cookie and in an address. Only its `sha256` is ever stored. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether this text has the form of a secret of ours; whether it ever was one is another matter. */
export function isSecret(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}

/** Six digits, every combination as likely. */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, "0");
}

/** SHA-256 of a text in UTF-8, as 64 small hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Compares without telling by its duration where two texts differ. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));
}
