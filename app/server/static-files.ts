import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";

import sirv from "sirv";

import { documentHeaders } from "./security-headers.ts";
import type { StaticFiles } from "./serve.ts";

const ISLAND = /^\/islands\/([\w-]+?)(-[\w-]{8})?\.js$/;

/** The built files, compressed beforehand: what is named after its content for ever, the rest for an hour. */
export function staticFiles(folder: string): StaticFiles {
  const serveFile = filesOf(folder, cacheControl);
  const serveIsland = filesOf(join(folder, "islands"), () => "no-cache");
  const islands = listIslands(folder);
  return (incoming, outgoing, next) => {
    if (incoming.method !== "GET" && incoming.method !== "HEAD") return next();
    // The library lists the files at the start and reads each when it is asked for. One that cannot be read by then (a
    // build in the same folder, too many files open) ends this answer; without anybody listening it ended the server.
    outgoing.once("pipe", (file: Readable) => file.once("error", () => outgoing.destroy()));
    const [path = "/"] = (incoming.url ?? "/").split("?", 1);
    const present = islands.get(ISLAND.exec(path)?.[1] ?? "");
    if (!present || path === `/islands/${present}`) return serveFile(incoming, outgoing, next);
    // A page from before a deploy asks for a script that is gone: it gets the one of today, and asks again next time.
    incoming.url = `/${present}`;
    serveIsland(incoming, outgoing, next);
  };
}

function filesOf(folder: string, cacheControlOf: (path: string) => string) {
  return sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      response.setHeader("cache-control", cacheControlOf(path));
      if (/\.(?:css|woff2)$/.test(path)) for (const name of documentHeaders) response.removeHeader(name);
    },
  });
}

/** The file of each island by its name. */
function listIslands(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(join(folder, "islands")).flatMap((file) => {
      const name = ISLAND.exec(`/islands/${file}`)?.[1];
      return name ? [[name, file] as const] : [];
    }),
  );
}

function cacheControl(path: string): string {
  // The phone's worker lies under one address for ever, so the browser asks each time; unchanged costs 304.
  if (path === "/jury-worker.js") return "no-cache";
  if (path.startsWith("/assets/") || path.startsWith("/islands/"))
    return "public, max-age=31536000, immutable";
  return "public, max-age=3600";
}
