/** A path of our own site as given by a form or a link; null for anything that could lead elsewhere. */
export function ownPath(given: unknown): string | null {
  if (typeof given !== "string" || !/^\/(?![/\\])/.test(given) || given.length > 500) return null;
  if (/[\u0000-\u001f\\]/.test(given)) return null;
  const url = new URL(given, "http://own.invalid");
  // "/..//elders.nl" becomes "//elders.nl" only when the address is worked out.
  const isOwn = url.host === "own.invalid" && !url.pathname.startsWith("//");
  return isOwn ? `${url.pathname}${url.search}` : null;
}
