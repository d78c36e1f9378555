import { done } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";

import { findOwnForChange, refusalTo } from "./find-own.server.ts";
import { whyNoFiles } from "./repair/attach-rules.server.ts";

/** One's own plan, locked, when its files may change at `at`; else why not. */
export async function findOwnForFiles(tx: Transaction, personId: string, applicationId: string, at: Date) {
  const found = await findOwnForChange(tx, personId, applicationId);
  if (!found) return refusalTo(tx, personId, applicationId);
  return (await whyNoFiles(tx, found, at)) ?? done(found);
}
