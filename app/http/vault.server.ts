import { openVault } from "#app/domain/people/vault.server.ts";
import { env } from "#app/env.server.ts";

/** What this installation seals and signs with. Production refuses to start without SESSION_SECRET. */
export const vault = openVault(env.SESSION_SECRET ?? "only for development and the demo");
