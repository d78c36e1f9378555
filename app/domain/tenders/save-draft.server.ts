import { and, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { criteria, tenders } from "#db/schema/tenders.ts";

import { askedCriteria, checkAsked } from "./asked-criteria.ts";
import { pathOfAmounts, yearsOf } from "./discount/dated-path.ts";
import type { DraftInput } from "./draft-form.ts";
import { canEditDraft } from "./rules.ts";
import { checkTemporary } from "./temporary.ts";
import { checkWeights } from "./weights.ts";

/** A draft as it is saved; what a caller does not speak of keeps its default, the approver what it was. */
export type SavedDraft = Omit<DraftInput, "rentSteps" | "discountForm"> &
  Partial<Pick<DraftInput, "rentSteps" | "discountForm">>;

/**
 * Saves a whole draft. Weights that do not sum to 100 are refused with the sum; a window that counts in a light call,
 * closing before opening and a quorum over the size of the jury by name; an older `version` than the stored one as
 * "changed-meanwhile", so that a second pair of hands overwrites nothing. Its market and target rent stay those of its space.
 */
export async function saveDraft(
  db: Db,
  staff: Staff,
  tenderId: string,
  version: number,
  input: SavedDraft,
  key?: string,
) {
  const command = { verb: "save-draft", key, input: { tenderId, version, ...input } };
  return write(db, staff, command, async ({ tx, record }) => {
    const here = and(eq(tenders.corporationId, staff.corporationId), eq(tenders.id, tenderId));
    const [tender] = await tx
      .select({
        state: tenders.state,
        version: tenders.version,
        spaceId: tenders.spaceId,
        targetRent: tenders.targetRentCents,
      })
      .from(tenders)
      .where(here)
      .for("update");
    if (!tender) return problem("not-found");
    if (!canEditDraft(staff, tender)) return problem("rules-frozen");
    if (tender.version !== version) return problem("changed-meanwhile");
    const asked = askedCriteria(input.planVariant, input.criteria);
    const judged = checkAsked(input.planVariant, asked);
    if (!judged.ok) return judged;
    const weights = checkWeights(asked.map((criterion) => criterion.weight));
    if (!weights.ok) return weights;
    if (input.closesAt <= input.opensAt) return problem("closes-before-opening");
    if (input.juryQuorum > input.jurySize) return problem("quorum-over-size");
    if (input.residentsQuorum + input.professionalsQuorum > input.jurySize)
      return problem("panels-over-size", { size: input.jurySize });
    const { criteria: _typed, rentPath, rentSteps = [], ...rest } = input;
    const { targetRent } = tender;
    const amounts = rentSteps.length > 0 ? yearsOf(rentSteps, input.leaseStartsOn, targetRent) : null;
    if (amounts && !amounts.ok) return problem(`rent-path-${amounts.problem}`);
    const percents = amounts
      ? pathOfAmounts(amounts.value, targetRent).map(({ percent }) => percent)
      : rentPath;
    const temporaryUntil = input.temporaryUntil ?? null;
    const temporary = checkTemporary(input.leaseStartsOn, temporaryUntil, percents.length);
    if (!temporary.ok) return temporary;
    await tx
      .update(tenders)
      .set({
        ...rest,
        temporaryUntil,
        openGlassPercent: input.openGlassPercent ?? null,
        rentPathPercents: percents,
        rentAmountsCents: amounts ? amounts.value : null,
        discountEndsOn: input.discountEndsOn ?? null,
        version: sql`${tenders.version} + 1`,
      })
      .where(here);
    await replaceCriteria(tx, staff.corporationId, tenderId, asked);
    await record("tender.draft-saved", {
      corporationId: staff.corporationId,
      spaceId: tender.spaceId,
      tenderId,
    });
    return done({ tenderId, version: version + 1 });
  });
}

async function replaceCriteria(
  tx: Transaction,
  corporationId: string,
  tenderId: string,
  rows: DraftInput["criteria"],
): Promise<void> {
  await tx
    .delete(criteria)
    .where(and(eq(criteria.corporationId, corporationId), eq(criteria.tenderId, tenderId)));
  await tx
    .insert(criteria)
    .values(rows.map((row, index) => ({ ...row, corporationId, tenderId, position: index + 1 })));
}
