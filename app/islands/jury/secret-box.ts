/** Text as it lies at rest on the phone: unreadable without the key, which never leaves the browser. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

const IV_BYTES = 12;

/** A key that scripts may use and nobody can read out. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** Seals text under a key, bound to what it is about: opened as anything else it reads as nothing. */
export async function sealText(key: CryptoKey, text: string, about = ""): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const bytes = await crypto.subtle.encrypt(paramsOf(iv, about), key, new TextEncoder().encode(text));
  return { iv, bytes };
}

/** Null for what was sealed with another key, about something else, or changed since. */
export async function openText(key: CryptoKey, { iv, bytes }: Sealed, about = ""): Promise<string | null> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(paramsOf(iv, about), key, bytes));
  } catch {
    return null;
  }
}

function paramsOf(iv: Uint8Array<ArrayBuffer>, about: string): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(about) };
}
