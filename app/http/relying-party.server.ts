import type { RelyingParty } from "#app/domain/people/passkey-challenges.server.ts";
import { env } from "#app/env.server.ts";

/** Passkeys belong to the host of APP_URL and work on exactly that address. */
export const relyingParty: RelyingParty = { id: new URL(env.ORIGIN).hostname, origin: env.ORIGIN };
