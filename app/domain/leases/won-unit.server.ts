import { and, eq } from "drizzle-orm";

import { chosenUnits, unitsOf } from "#app/domain/applications/units/unit-choice.ts";
import { rulesOfUnit } from "#app/domain/tenders/building/unit-rules.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Transaction } from "#db/client.server.ts";
import { planParts } from "#db/schema/applications.ts";

type Plan = { readonly corporationId: string; readonly id: string };

/**
 * The rules of a call as they are for the unit that this plan wants most, and its name. Of a call of one space the rules
 * themselves, with no name.
 */
export async function rulesOfWon(
  tx: Transaction,
  rules: FrozenRules,
  { corporationId, id }: Plan,
): Promise<{ readonly rules: FrozenRules; readonly unit: string }> {
  if (unitsOf(rules).length === 0) return { rules, unit: "" };
  const [business] = await tx
    .select({ content: planParts.content })
    .from(planParts)
    .where(
      and(
        eq(planParts.corporationId, corporationId),
        eq(planParts.applicationId, id),
        eq(planParts.part, "business"),
      ),
    );
  const [unit] = chosenUnits(rules, business?.content);
  return unit ? { rules: rulesOfUnit(rules, unit), unit: unit.name } : { rules, unit: "" };
}
