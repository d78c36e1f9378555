import { and, eq, inArray } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { planParts } from "#db/schema/applications.ts";

import { type BuildingCall, chosenUnits } from "./unit-choice.ts";

/** Which units each of these plans asks for, the one it wants most first. */
export async function readWishes(
  tx: Transaction,
  rules: BuildingCall,
  { corporationId, ids }: { readonly corporationId: string; readonly ids: readonly string[] },
): Promise<Map<string, readonly string[]>> {
  const rows = await tx
    .select({ id: planParts.applicationId, content: planParts.content })
    .from(planParts)
    .where(
      and(
        eq(planParts.corporationId, corporationId),
        inArray(planParts.applicationId, [...ids]),
        eq(planParts.part, "business"),
      ),
    );
  return new Map(rows.map(({ id, content }) => [id, chosenUnits(rules, content).map(({ name }) => name)]));
}
