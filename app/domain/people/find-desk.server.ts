import { eq } from "drizzle-orm";

import { localeIn } from "#app/i18n/locales.ts";
import type { Transaction } from "#db/client.server.ts";
import { corporations } from "#db/schema/people.ts";

/** The corporation's own mailbox, for a letter to whoever is at the desk; null when it has none. */
export async function findDesk(tx: Transaction, corporationId: string) {
  const [desk] = await tx
    .select({ email: corporations.contactEmail, name: corporations.name })
    .from(corporations)
    .where(eq(corporations.id, corporationId));
  return desk?.email ? { ...desk, locale: localeIn("nl") } : null;
}
