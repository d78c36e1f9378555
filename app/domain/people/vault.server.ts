import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

import { isSame } from "./secrets.server.ts";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What depends on the secret of this installation: sealed columns and signed tokens. Purposes never mix. */
export type Vault = ReturnType<typeof openVault>;

/** Seals and opens small secrets with a key that is derived from this one. */
export function openVault(secret: string) {
  function keyFor(purpose: string): Buffer {
    return Buffer.from(hkdfSync("sha256", secret, "plint", purpose, 32));
  }

  /** Encrypts and authenticates (AES-256-GCM), bound to whom it belongs to. */
  function seal(purpose: string, owner: string, text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce).setAAD(Buffer.from(owner));
    const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
  }

  /** Throws when it was changed, moved to another owner, or sealed under another secret. */
  function open(purpose: string, owner: string, sealed: string): string {
    const bytes = Buffer.from(sealed, "base64url");
    const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, NONCE_BYTES));
    decipher.setAAD(Buffer.from(owner));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
  }

  /** Bytes that only this installation can compute, the same every time. */
  function derive(purpose: string, from: string): Buffer {
    return createHmac("sha256", keyFor(purpose)).update(from).digest();
  }

  /** A signed statement for a while; readable by its bearer, so it holds no secrets. */
  function issue(purpose: string, words: readonly string[], expiresAt: Date): string {
    const body = Buffer.from(JSON.stringify([expiresAt.getTime(), ...words])).toString("base64url");
    return `${body}.${derive(purpose, body).toString("base64url")}`;
  }

  /** The words of a statement that we signed ourselves and that still holds; else null. */
  function redeem(purpose: string, token: string, now: Date): readonly string[] | null {
    const [body = "", signature = ""] = token.split(".");
    if (!isSame(signature, derive(purpose, body).toString("base64url"))) return null;
    const [expiresAt, ...words] = JSON.parse(Buffer.from(body, "base64url").toString("utf8")) as [
      number,
      ...string[],
    ];
    return expiresAt > now.getTime() ? words : null;
  }

  return { seal, open, derive, issue, redeem };
}
