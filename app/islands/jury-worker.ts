/// <reference lib="webworker" />
import {
  findPage,
  forgetAll,
  forgetPage,
  isClosed,
  isOurs,
  keepPage,
  listPages,
  mayKeep,
} from "./jury/kept-pages.ts";
import { openPhoneStore, type PhoneStore } from "./jury/phone-store.ts";

/**
 * Lets a juror's pages open without a line. Pages lie sealed in the phone's store; the files that they need lie in a
 * cache. Never a form, never a tap: those are the page's own.
 */
declare const self: ServiceWorkerGlobalScope;

const FILES = "plint-jury-files";
/** A line that is there but does not move must not keep somebody waiting for a page that lies on the phone. */
const PATIENCE_MILLISECONDS = 4_000;
/** Whose name says what is in it; a page from before that asks for the bare one. */
const HASHED_ISLAND = /-[\w-]{8}\.js$/;
const FILE = /^\/(assets|islands|icons)\/|^\/(favicon\.svg|jury\.webmanifest)$/;

/** What a page says to keep; `again` asks once more for each page that lies here. */
type Evening = {
  readonly pages: readonly string[];
  readonly files: readonly string[];
  readonly again: boolean;
};

const home = () => new URL(self.registration.scope).pathname;

let opened: Promise<PhoneStore | null> | null = null;
const store = () => (opened ??= openPhoneStore(() => (opened = null)).catch(() => null));

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event: ExtendableMessageEvent) => {
  const { pages = [], files = [], again = false }: Partial<Evening> = Object(event.data);
  event.waitUntil(prepare({ pages, files, again }));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(openPage(request, pathname));
  else if (FILE.test(pathname)) event.respondWith(openFile(request, pathname));
});

async function openPage(request: Request, path: string): Promise<Response> {
  const place = await store();
  // What may be kept is looked for under its own name, also when it was opened with a word behind it.
  const kept = async () => (place ? findPage(place, path).catch(() => null) : null);
  try {
    const response = await within(PATIENCE_MILLISECONDS, fetch(request), async () => (await kept()) !== null);
    if (!isOurs(response) || response.status >= 502) return (await kept()) ?? response;
    if (place) await note(place, path, response.clone());
    return response;
  } catch {
    return (await kept()) ?? Response.error();
  }
}

async function note(place: PhoneStore, path: string, response: Response): Promise<void> {
  // Somebody with a tie does not find that plan here either; who sits in no jury any more finds nothing.
  if (isClosed(response, home()))
    return (path === home() ? forgetAll(place) : forgetPage(place, path)).catch(() => undefined);
  if (mayKeep(response)) await keepPage(place, path, await response.text()).catch(() => undefined);
}

/** Rejects after so long, but only when there is something else to show. */
async function within(
  milliseconds: number,
  work: Promise<Response>,
  mayGiveUp: () => Promise<boolean>,
): Promise<Response> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null));
  const first = await Promise.race([work, late]);
  if (first) return first;
  if (await mayGiveUp()) throw new Error("too slow");
  return work;
}

/** Hashed files never change; a script under a bare name is asked for first, because a deploy may have changed it. */
async function openFile(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(FILES);
  const kept = await cache.match(path);
  if (kept && (!path.startsWith("/islands/") || HASHED_ISLAND.test(path))) return kept;
  try {
    const work = fetch(request);
    const response = kept ? await within(PATIENCE_MILLISECONDS, work, async () => true) : await work;
    if (!response.ok || response.type !== "basic" || !isFile(response)) return kept ?? response;
    await cache.put(path, response.clone());
    return response;
  } catch {
    return kept ?? Response.error();
  }
}

const isFile = (response: Response) => !(response.headers.get("content-type") ?? "").startsWith("text/html");

/**
 * Fetches the evening beforehand: its pages, and the files that they are drawn with. What lies here of a call that ended
 * meanwhile goes.
 */
async function prepare({ pages, files, again }: Evening): Promise<void> {
  const place = await store();
  const cache = await caches.open(FILES);
  for (const file of files.filter((path) => FILE.test(path))) {
    const response = await fetch(file).catch(() => null);
    if (response?.ok && isFile(response)) await cache.put(file, response);
  }
  if (!place) return;
  const kept = again ? await listPages(place).catch(() => []) : [];
  for (const path of new Set([...pages, ...kept])) {
    const response = await fetch(path, { headers: { accept: "text/html" } }).catch(() => null);
    if (response) await note(place, path, response);
  }
}
