/** For `headers` of routes that show something personal or secret: no cache keeps it. */
export function noStore(): HeadersInit {
  return { "cache-control": "no-store" };
}
