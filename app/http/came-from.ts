import { ownPath } from "./own-path.ts";

/** The page of ours from which this request came, as the way back from an error; null when it came from elsewhere. */
export function cameFrom(request: Request): string | null {
  const referer = request.headers.get("referer");
  if (!referer || !URL.canParse(referer)) return null;
  const [from, here] = [new URL(referer), new URL(request.url)];
  const isOurs = from.origin === here.origin || from.host === request.headers.get("host");
  const path = isOurs ? ownPath(`${from.pathname}${from.search}`) : null;
  // A page that leads to itself is no way back.
  return request.method === "GET" && path === `${here.pathname}${here.search}` ? null : path;
}
