import { fileTypeFromBuffer } from "file-type";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";

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

/** The kinds that people send often and that are refused with a way out of their own, by extension. */
const kinds = {
  heic: ["heic", "heif", "avif"],
  office: ["docx", "xlsx", "pptx", "odt", "ods", "odp", "cfb", "rtf", "doc", "xls", "ppt"],
  archive: [
    "zip",
    "rar",
    "7z",
    "gz",
    "tar",
    "xz",
    "bz2",
    "zst",
    "lz",
    "cab",
    "arj",
    "Z",
    "jar",
    "apk",
    "epub",
  ],
} as const;

export type AllowedType = keyof typeof allowed;

export type Sniffed = { readonly type: AllowedType; readonly extension: string };
export type SniffProblem = "empty" | "mismatch" | "unknown" | "not-allowed" | keyof typeof kinds;

/**
 * What a file is, from its content. A name that promises something else is a "mismatch": `details` tells what
 * the name `claimed` and what was `found` (extensions, "" when unknown).
 */
export async function sniff(bytes: Uint8Array, name = ""): Promise<Outcome<Sniffed, SniffProblem>> {
  if (bytes.length === 0) return problem("empty");
  const found = await fileTypeFromBuffer(bytes);
  for (const [kind, extensions] of Object.entries(kinds))
    // The keys of `kinds` are names of refusals.
    if (found && (extensions as readonly string[]).includes(found.ext))
      return problem(kind as keyof typeof kinds, { found: found.ext });
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
