import { env } from "#app/env.server.ts";
import type { Mode } from "#app/server/environment.ts";

/** Pages for those who make the product do not exist in production. */
export function requireMakersMode(mode: Mode = env.MODE): void {
  if (mode === "production") throw new Response(null, { status: 404 });
}
