import { createHash } from "node:crypto";

/** SHA-256 over bytes. */
export function sha256Bytes(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}
