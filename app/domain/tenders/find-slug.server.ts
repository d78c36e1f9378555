import { and, eq } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { spaces } from "#db/schema/spaces.ts";

/** The public address of the space of this call; empty when it is not there for who asks. */
export async function findSlug(
  tx: Transaction,
  { corporationId, spaceId }: { readonly corporationId: string; readonly spaceId: string },
): Promise<string> {
  const [space] = await tx
    .select({ slug: spaces.slug })
    .from(spaces)
    .where(and(eq(spaces.corporationId, corporationId), eq(spaces.id, spaceId)));
  return space?.slug ?? "";
}
