export type Download = {
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  /** Show it in the page instead of saving it; honoured for pictures only. */
  readonly inline?: boolean | undefined;
};

/**
 * Headers for a file that somebody uploaded: the browser may not guess its type, run anything in it or keep it
 * in a shared cache. The name is written twice, plain and in UTF-8 (RFC 6266, RFC 8187).
 */
export function downloadHeaders({ name, type, sizeBytes, inline = false }: Download): Headers {
  const disposition = inline && type.startsWith("image/") ? "inline" : "attachment";
  const clean = cleanName(name);
  return new Headers({
    "Content-Type": type,
    "Content-Length": String(sizeBytes),
    "Content-Disposition": `${disposition}; filename="${plain(clean)}"; filename*=UTF-8''${encoded(clean)}`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, no-store",
  });
}

/**
 * Headers for the small picture that we drew of a file. Its address always shows the same picture, so the reader's own
 * browser may keep it; another session on the same phone asks again.
 */
export function previewHeaders(): Headers {
  return new Headers({
    "Content-Type": "image/webp",
    "Content-Disposition": "inline",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, max-age=86400",
    Vary: "Cookie",
  });
}

/** Without folders, control characters and direction marks (which can disguise an extension). */
function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const letters = [...last.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "").trim()];
  const clean = letters.slice(-150).join("");
  return /^[.\s]*$/.test(clean) ? "file" : clean;
}

/** A name of nothing but marks has no plain form. */
function plain(name: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "");
  return letters.replace(/[^\x20-\x7e]|["\\%]/g, "_") || "file";
}

function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
