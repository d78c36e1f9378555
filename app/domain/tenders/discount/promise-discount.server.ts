import { and, asc, eq, inArray } from "drizzle-orm";

import { mayDo, rolesWith } from "#app/domain/people/rights.ts";
import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { rentPath } from "#app/domain/spaces/rent-path.ts";
import { day, type Day } from "#app/lib/dates.ts";
import { cents } from "#app/lib/money.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import { discountBudgets, discountClaims } from "#db/schema/discounts.ts";
import { memberships } from "#db/schema/people.ts";
import type { spaces } from "#db/schema/spaces.ts";
import type { tenders } from "#db/schema/tenders.ts";

import { checkBudget } from "./budget.ts";
import { listRooms } from "./budget-queries.server.ts";
import { pathOfAmounts } from "./dated-path.ts";
import { type RentPlan, yearClaims } from "./discount.ts";
import { checkDiscount } from "./discount-rules.ts";

type Tender = typeof tenders.$inferSelect;
type Space = typeof spaces.$inferSelect;

/** The rent of each contract year as this call would promise it. */
export function pathOf(tender: Pick<Tender, "rentAmountsCents" | "rentPathPercents" | "targetRentCents">) {
  return tender.rentAmountsCents
    ? pathOfAmounts(tender.rentAmountsCents.map(cents), tender.targetRentCents)
    : rentPath(tender.targetRentCents, tender.rentPathPercents);
}

/** The discount of a call in the form in which its rules judge it; a call without a first day cannot have one. */
export function askedDiscount(tender: Tender, space: Pick<Space, "isPriorityArea">) {
  const path: readonly RentStep[] = pathOf(tender);
  const leaseStartsOn: Day | null = tender.leaseStartsOn ? day(tender.leaseStartsOn) : null;
  // Where the rent never reaches the market rent, a temporary lease takes its discount along to its own end.
  const isOpenEnded = (path.at(-1)?.rent ?? 0) < tender.marketRentCents;
  const endsOn = tender.discountEndsOn ?? (isOpenEnded ? tender.temporaryUntil : null);
  return {
    marketRent: tender.marketRentCents,
    path,
    leaseStartsOn,
    form: tender.discountForm,
    reason: tender.discountReason,
    endsOn: endsOn ? day(endsOn) : null,
    isPriorityArea: space.isPriorityArea,
  };
}

/**
 * Whether this discount may be proposed by that person: allowed, signed for by a colleague who is still there, and within
 * what is left of each year's budget. Answers what it takes.
 */
export async function checkPromise(tx: Transaction, tender: Tender, space: Space, proposerId: string) {
  const asked = askedDiscount(tender, space);
  const { leaseStartsOn } = asked;
  if (!leaseStartsOn) return problem("no-lease-start");
  const plan: RentPlan = { ...asked, leaseStartsOn };
  const ends = checkDiscount({ ...asked, leaseStartsOn });
  if (!ends.ok) return ends;
  if (ends.value === null) return done([]);
  const approver = await findApprover(tx, tender);
  if (!approver) return problem("no-discount-approver");
  if (approver.hasLeft) return problem("approver-left");
  if (tender.discountApproverId === proposerId) return problem("own-discount");
  const claims = yearClaims(plan, ends.value);
  const rooms = await listRooms(tx, tender.corporationId, space.serviceLabel, tender.id);
  const fits = checkBudget(claims, rooms);
  return fits.ok ? done(claims) : fits;
}

/** Takes the promised room out of each year's budget; the years are locked, so that two calls never share one euro. */
export async function takeFromBudget(tx: Transaction, tender: Tender, space: Space, proposerId: string) {
  const { corporationId, id: tenderId } = tender;
  const { serviceLabel } = space;
  await tx
    .select({ year: discountBudgets.year })
    .from(discountBudgets)
    .where(
      and(eq(discountBudgets.corporationId, corporationId), eq(discountBudgets.serviceLabel, serviceLabel)),
    )
    .orderBy(asc(discountBudgets.year))
    .for("update");
  const promise = await checkPromise(tx, tender, space, proposerId);
  if (!promise.ok) return promise;
  const rows = promise.value.map(({ year, amount }) => ({
    corporationId,
    tenderId,
    year,
    serviceLabel,
    amountCents: amount,
  }));
  if (rows.length > 0) await tx.insert(discountClaims).values(rows);
  return promise;
}

async function findApprover(tx: Transaction, tender: Tender) {
  if (!tender.discountApproverId) return null;
  const [member] = await tx
    .select({ role: memberships.role, leftAt: memberships.leftAt })
    .from(memberships)
    .where(
      and(
        eq(memberships.corporationId, tender.corporationId),
        eq(memberships.personId, tender.discountApproverId),
      ),
    );
  return { hasLeft: !member || member.leftAt !== null || !mayDo(member, "sign") };
}

/** Who would sign by default: a colleague of this person who approves, or else another who may sign. */
export async function findDefaultApprover(tx: Transaction, corporationId: string, personId: string) {
  const rows = await tx
    .select({ personId: memberships.personId, role: memberships.role, leftAt: memberships.leftAt })
    .from(memberships)
    .where(
      and(eq(memberships.corporationId, corporationId), inArray(memberships.role, [...rolesWith("sign")])),
    )
    .orderBy(asc(memberships.role), asc(memberships.createdAt));
  const others = rows.filter((row) => row.leftAt === null && row.personId !== personId);
  return (others.find(({ role }) => role === "approver") ?? others[0])?.personId ?? null;
}
