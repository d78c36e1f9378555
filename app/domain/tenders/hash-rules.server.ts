import { createHash } from "node:crypto";

import { canonical } from "#app/lib/canonical.ts";

import type { FrozenRules } from "./freeze.ts";

/** The fingerprint that is shown: SHA-256 over the canonical JSON of the rules, in hex. */
export function hashOf(rules: FrozenRules): string {
  return createHash("sha256").update(canonical(rules)).digest("hex");
}
