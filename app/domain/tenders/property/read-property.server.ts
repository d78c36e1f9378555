import type { Transaction } from "#db/client.server.ts";
import type { spaces } from "#db/schema/spaces.ts";

import { frozenPicture, type FrozenProperty, frozenProperty } from "./frozen-property.ts";
import { listHandover, listPictures } from "./queries.server.ts";

/** What would be promised of this space now, from what lies in the tables. */
export async function readProperty(
  tx: Transaction,
  space: typeof spaces.$inferSelect,
): Promise<FrozenProperty> {
  const items = await listHandover(tx, space.corporationId, space.id);
  const pictures = await listPictures(tx, space.corporationId, space.id);
  return frozenProperty(space, items, pictures.map(frozenPicture));
}
