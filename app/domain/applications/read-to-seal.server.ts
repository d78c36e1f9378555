import { and, eq } from "drizzle-orm";

import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Transaction } from "#db/client.server.ts";
import { planParts } from "#db/schema/applications.ts";

import { makersIn } from "./juror-view.ts";
import { partsOf } from "./plan-parts.ts";
import { listAttached, sealOf } from "./seal.server.ts";
import { chosenUnits, isPartComplete } from "./units/unit-choice.ts";

type Plan = { readonly corporationId: string; readonly id: string };

/**
 * What a plan holds as it is sealed: its seal, the parts that are not complete, the units it asks for, and its makers
 * by name.
 */
export async function readToSeal(tx: Transaction, plan: Plan, rules: FrozenRules | null) {
  const [parts, attached] = await Promise.all([
    tx
      .select({ part: planParts.part, content: planParts.content })
      .from(planParts)
      .where(and(eq(planParts.corporationId, plan.corporationId), eq(planParts.applicationId, plan.id))),
    listAttached(tx, plan),
  ]);
  const missing = partsOf(rules).filter((name) => {
    const part = parts.find((candidate) => candidate.part === name);
    return !part || !isPartComplete(rules, name, part.content);
  });
  const business = parts.find(({ part }) => part === "business")?.content;
  const units = chosenUnits(rules, business).map(({ name }) => name);
  return { contentHash: sealOf(parts, attached), missing, units, makers: makersIn(business) };
}
