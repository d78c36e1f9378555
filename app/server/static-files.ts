import sirv from "sirv";

import type { StaticFiles } from "./serve.ts";

/** The built files: hashed ones for ever, fonts for a week, the rest for an hour; compressed beforehand. */
export function staticFiles(folder: string): StaticFiles {
  const serveFile = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, path) => response.setHeader("cache-control", cacheControl(path)),
  });
  return (incoming, outgoing, next) => {
    if (incoming.method !== "GET" && incoming.method !== "HEAD") return next();
    serveFile(incoming, outgoing, next);
  };
}

function cacheControl(path: string): string {
  // Their names stay the same, so the browser asks each time; unchanged costs 304.
  if (path.startsWith("/islands/") || path === "/jury-worker.js") return "no-cache";
  if (path.startsWith("/assets/")) return "public, max-age=31536000, immutable";
  return path.startsWith("/fonts/") ? "public, max-age=604800" : "public, max-age=3600";
}
