import { and, eq } from "drizzle-orm";

import { day } from "#app/lib/dates.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import { discountClaims } from "#db/schema/discounts.ts";
import { spaces } from "#db/schema/spaces.ts";
import type { tenders } from "#db/schema/tenders.ts";

import { agreedEnd } from "../addenda/change-rules.ts";
import type { FrozenRules } from "../freeze.ts";
import { yearClaims } from "./discount.ts";
import { checkDiscount } from "./discount-rules.ts";
import { askedDiscount, checkPromise, holdYears } from "./promise-discount.server.ts";

type Tender = typeof tenders.$inferSelect;
type Who = {
  readonly proposerId: string;
  /** Null before anybody signs. */
  readonly signerId: string | null;
};

/** The rent of a call as changed rules promise it, in the columns from which a discount is judged. */
export function withRent(tender: Tender, { rent }: Pick<FrozenRules, "rent">): Tender {
  return {
    ...tender,
    marketRentCents: rent.marketRent,
    targetRentCents: rent.targetRent,
    rentPathPercents: rent.path.map(({ percent }) => percent),
    // The rents themselves and not what percentages lead to: an addendum may leave a path that was written by date.
    rentAmountsCents: rent.path.map((step) => step.rent),
    leaseStartsOn: rent.leaseStartsOn,
    discountReason: rent.terms?.discount?.reason ?? tender.discountReason,
    discountEndsOn: rent.terms ? agreedEnd(rent) : tender.discountEndsOn,
  };
}

/**
 * Whether an addendum that changes the rent of a call may promise its discount, as at publishing: allowed, signed for by
 * whoever was named, and within what is left of each year. Only what it takes beyond what was promised asks for a
 * signature. Answers what each year then holds; what a later rent gives back stays promised.
 */
export async function checkGrowth(tx: Transaction, tender: Tender, after: FrozenRules, who: Who) {
  const promised = withRent(tender, after);
  const space = await findSpace(tx, tender);
  const asked = askedDiscount(promised, space);
  if (!promised.leaseStartsOn) return problem("no-lease-start");
  const plan = { ...asked, leaseStartsOn: day(promised.leaseStartsOn) };
  const ends = checkDiscount(plan);
  if (!ends.ok) return ends;
  const held = await listHeld(tx, tender);
  const grown = (ends.value === null ? [] : yearClaims(plan, ends.value)).filter(
    ({ year, amount }) => amount > (held.get(year) ?? 0),
  );
  if (grown.length === 0) return done({ grown, serviceLabel: space.serviceLabel });
  const fits = await checkPromise(tx, promised, space, who.proposerId);
  if (!fits.ok) return fits;
  if (who.signerId !== null && who.signerId !== tender.discountApproverId)
    return problem("not-the-discount-approver");
  return done({ grown, serviceLabel: space.serviceLabel });
}

/** Takes what an addendum promises more out of each year; the years are held, so that two calls never share one euro. */
export async function takeGrowth(tx: Transaction, tender: Tender, after: FrozenRules, who: Who) {
  const { corporationId, id: tenderId } = tender;
  await holdYears(tx, corporationId, (await findSpace(tx, tender)).serviceLabel);
  const checked = await checkGrowth(tx, tender, after, who);
  if (!checked.ok) return checked;
  const { grown, serviceLabel } = checked.value;
  for (const { year, amount: amountCents } of grown)
    await tx
      .insert(discountClaims)
      .values({ corporationId, tenderId, year, serviceLabel, amountCents })
      .onConflictDoUpdate({
        target: [discountClaims.corporationId, discountClaims.tenderId, discountClaims.year],
        set: { amountCents },
      });
  return checked;
}

async function listHeld(tx: Transaction, { corporationId, id }: Tender): Promise<Map<number, number>> {
  const rows = await tx
    .select({ year: discountClaims.year, amount: discountClaims.amountCents })
    .from(discountClaims)
    .where(and(eq(discountClaims.corporationId, corporationId), eq(discountClaims.tenderId, id)));
  return new Map(rows.map(({ year, amount }) => [year, amount]));
}

async function findSpace(tx: Transaction, { corporationId, spaceId }: Tender) {
  const [space] = await tx
    .select()
    .from(spaces)
    .where(and(eq(spaces.corporationId, corporationId), eq(spaces.id, spaceId)));
  if (!space) throw new Error("a tender without its space");
  return space;
}
