import { fileTypeFromBuffer } from "file-type";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";

/** The largest file that may be uploaded: 10 MB. */
export const maxFileBytes = 10 * 1024 * 1024;

const allowed = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
} as const;

const namedAs: Readonly<Record<string, AllowedType>> = {
  pdf: "application/pdf",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

export type AllowedType = keyof typeof allowed;

export type Sniffed = { readonly type: AllowedType; readonly extension: string };
export type SniffProblem = "empty" | "too-large" | "mismatch" | "unknown" | "not-allowed";

/**
 * What a file is, from its content. A name that promises something else is a "mismatch": `details` tells what
 * the name `claimed` and what was `found` (extensions, "" when unknown).
 */
export async function sniff(bytes: Uint8Array, name = ""): Promise<Outcome<Sniffed, SniffProblem>> {
  if (bytes.length === 0) return problem("empty");
  if (bytes.length > maxFileBytes) return problem("too-large", { megabytes: maxFileBytes / 1024 / 1024 });
  const found = await fileTypeFromBuffer(bytes);
  const claimed = namedAs[extensionOf(name)];
  if (claimed && found?.mime !== claimed) {
    return problem("mismatch", { claimed: allowed[claimed], found: found?.ext ?? "" });
  }
  if (!found) return problem("unknown");
  if (!isAllowed(found.mime)) return problem("not-allowed", { found: found.ext });
  return done({ type: found.mime, extension: allowed[found.mime] });
}

function isAllowed(type: string): type is AllowedType {
  return Object.hasOwn(allowed, type);
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? "";
}
