type Asked = {
  readonly method: string;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly host: string | undefined;
};

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may change something. Browsers say where a form comes from (Origin, Sec-Fetch-Site); what comes
 * from elsewhere is refused. A program that is no browser says neither, and carries no cookies by accident.
 */
export function comesFromOurselves(asked: Asked, ownOrigin: string): boolean {
  if (SAFE_METHODS.has(asked.method)) return true;
  if (asked.fetchSite && asked.fetchSite !== "same-origin" && asked.fetchSite !== "none") return false;
  if (asked.origin === undefined) return true;
  if (asked.origin === ownOrigin) return true;
  return sameHost(asked.origin, asked.host);
}

/** A demo is also opened by the machine's address in the local network; the browser's own two words must agree. */
function sameHost(origin: string, host: string | undefined): boolean {
  try {
    return host !== undefined && new URL(origin).host === host;
  } catch {
    return false;
  }
}
