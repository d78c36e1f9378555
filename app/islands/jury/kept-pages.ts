import type { PhoneStore } from "./phone-store.ts";
import type { Sealed } from "./secret-box.ts";

/** The header of every answer of ours; a hotel's sign-in page has none. */
const OURS = "x-request-id";

/** Whether a page of the evening may lie on the phone: it came whole, from us, and is no error. */
export function mayKeep(response: Response): boolean {
  return response.status === 200 && !response.redirected && response.headers.has(OURS);
}

/** Whether our own server answered, with whatever. */
export const isOurs = (response: Response): boolean =>
  response.type === "opaqueredirect" || response.headers.has(OURS);

type Answer = Pick<Response, "headers" | "status" | "redirected" | "url">;

/**
 * Whether we ourselves say that this page is not for who asks, or lead on to the evening's own page because its call ended;
 * a proxy in between may say so of anything.
 */
export const isClosed = ({ headers, status, redirected, url }: Answer, home: string): boolean =>
  headers.has(OURS) && (status === 404 || status === 403 || (redirected && new URL(url).pathname === home));

/** Keeps a page sealed, with its points: at rest the phone shows nothing. */
export async function keepPage(store: PhoneStore, path: string, html: string): Promise<void> {
  const sealed = await store.seal(html, path);
  await store.write("pages", (pages) => pages.put({ ...sealed, id: path }));
}

/** Takes a page off the phone, for who may not read it (any more). */
export async function forgetPage(store: PhoneStore, path: string): Promise<void> {
  await store.write("pages", (pages) => pages.delete(path));
}

/** Takes all pages and sheets off the phone, for who sits in no jury (any more). What waits to be sent stays. */
export async function forgetAll(store: PhoneStore): Promise<void> {
  for (const place of ["pages", "sheets"] as const) await store.write(place, (all) => all.clear());
}

/** Under which names pages lie on the phone. */
export async function listPages(store: PhoneStore): Promise<string[]> {
  const names = await store.read("pages", (pages) => pages.getAllKeys());
  return names.map(String);
}

/** A page as it was kept, marked as such; null when it was not. */
export async function findPage(store: PhoneStore, path: string): Promise<Response | null> {
  const kept = await store.read("pages", (pages) => pages.get(path) as IDBRequest<Sealed | undefined>);
  const html = kept ? await store.open(kept, path) : null;
  if (typeof html !== "string") return null;
  const marked = html.replace("<html ", "<html data-from-store ");
  return new Response(marked, { headers: { "content-type": "text/html; charset=utf-8", ...POLICY } });
}

/** As strict as the server's own: only our own files, and nothing written into the page. */
const POLICY = {
  "content-security-policy":
    "default-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};
