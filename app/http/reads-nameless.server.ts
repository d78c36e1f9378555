import { data } from "@remix-run/node";

import { readCookie, writeCookie } from "./cookies.server.ts";

/** Long enough for a day of reading; whoever comes back tomorrow chooses again. */
const SECONDS = 12 * 60 * 60;

/** Whether this reader wants no names of makers: what the address says, else what they last chose in this browser. */
export function readsNameless(request: Request): boolean {
  return chosenIn(request) ?? readCookie(request, "nameless") === "1";
}

/** The page, with a choice that stands in its address kept for every other page on which plans are named. */
export function keepReading<Page>(request: Request, page: Page) {
  const chosen = chosenIn(request);
  if (chosen === null) return data(page);
  const cookie = writeCookie("nameless", chosen ? "1" : "", chosen ? SECONDS : 0);
  return data(page, { headers: { "Set-Cookie": cookie } });
}

/** A ticked box says more than the form it stands in, which always says `namen`. */
function chosenIn(request: Request): boolean | null {
  const query = new URL(request.url).searchParams;
  if (query.has("naamloos")) return true;
  return query.has("namen") ? false : null;
}
