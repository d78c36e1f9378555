import type { ServerResponse } from "node:http";

/** Tells whoever watches the server whether it can work: 200 only while the database answers, else 503. */
export async function sendHealth(
  outgoing: ServerResponse,
  headers: Readonly<Record<string, string>>,
  isHealthy: () => Promise<boolean>,
): Promise<void> {
  const healthy = await isHealthy().catch(() => false);
  outgoing.writeHead(healthy ? 200 : 503, {
    ...headers,
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  const state = healthy ? "ok" : "unavailable";
  outgoing.end(JSON.stringify({ status: state, database: state }));
}
