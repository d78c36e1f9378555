import { newSecret } from "#app/domain/people/secrets.server.ts";

import { readCookie, writeCookie } from "./cookies.server.ts";

const HOURS = 24;

/** How we know the browser that asked for a code or a passkey; names nobody and is gone after a day. */
export function browserMark(request: Request): string | null {
  const mark = readCookie(request, "mark");
  return mark && /^[\w-]{43}$/.test(mark) ? mark : null;
}

/** The mark of this browser, made now when it has none; `headers` must go along with the answer. */
export function markBrowser(request: Request): { mark: string; headers: [string, string][] } {
  const mark = browserMark(request) ?? newSecret();
  return { mark, headers: [["set-cookie", writeCookie("mark", mark, HOURS * 3600)]] };
}
