import { env } from "#app/env.server.ts";

import { refused } from "./guards.server.ts";

/** The demo's own doors do not exist anywhere else. */
export function requireDemo(): void {
  if (env.MODE !== "demo") throw refused(404);
}
