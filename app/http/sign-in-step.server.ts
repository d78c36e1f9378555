import { readCookie, writeCookie } from "./cookies.server.ts";
import { vault } from "./vault.server.ts";

const PURPOSE = "first-factor";
const MINUTES = 5;

/** The cookie that says, signed by us, whose password was right just now. It opens nothing without the code. */
export function rememberFirstFactor(personId: string, returnTo: string): string {
  const expiresAt = new Date(Date.now() + MINUTES * 60_000);
  return writeCookie("step", vault.issue(PURPOSE, [personId, returnTo], expiresAt), MINUTES * 60);
}

/** Whose password was right in this browser at most five minutes ago; else null. */
export function firstFactorOf(request: Request): { personId: string; returnTo: string } | null {
  const token = readCookie(request, "step");
  const [personId, returnTo] = (token && vault.redeem(PURPOSE, token, new Date())) || [];
  return personId ? { personId, returnTo: returnTo ?? "" } : null;
}
