import { and, asc, eq, inArray } from "drizzle-orm";

import { mayDo, rolesWith } from "#app/domain/people/rights.ts";
import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { day, type Day } from "#app/lib/dates.ts";
import { done, problem, type Problem, asOneRefusal } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import { discountBudgets, discountClaims } from "#db/schema/discounts.ts";
import { memberships } from "#db/schema/people.ts";
import type { spaces } from "#db/schema/spaces.ts";
import type { tenders } from "#db/schema/tenders.ts";

import { checkBudget, type YearRoom } from "./budget.ts";
import { listRooms } from "./budget-queries.server.ts";
import { discountEnd, isDiscounted, type RentPlan, type YearClaim, yearClaims } from "./discount.ts";
import { checkDiscount, type DiscountProblem } from "./discount-rules.ts";
import { pathOf } from "./only-signer.ts";

type Tender = typeof tenders.$inferSelect;
type Space = typeof spaces.$inferSelect;

/** The discount of a call in the form in which its rules judge it; a call without a first day cannot have one. */
export function askedDiscount(tender: Tender, space: Pick<Space, "isPriorityArea">) {
  const path: readonly RentStep[] = pathOf(tender);
  const leaseStartsOn: Day | null = tender.leaseStartsOn ? day(tender.leaseStartsOn) : null;
  return {
    marketRent: tender.marketRentCents,
    path,
    leaseStartsOn,
    temporaryUntil: tender.temporaryUntil ? day(tender.temporaryUntil) : null,
    form: tender.discountForm,
    reason: tender.discountReason,
    endsOn: tender.discountEndsOn ? day(tender.discountEndsOn) : null,
    isPriorityArea: space.isPriorityArea,
  };
}

export type PromiseProblem =
  | DiscountProblem
  | "no-lease-start"
  | "no-discount-approver"
  | "approver-left"
  | "own-discount"
  | "no-discount-budget"
  | "discount-over-budget";

type Asked = {
  /** What each year of the space's branch has room for, without this call's own claims. */
  readonly rooms: readonly YearRoom[];
  /** Whoever was named to sign, and whether they can no more; null while nobody was. */
  readonly approver: { readonly hasLeft: boolean } | null;
};

/**
 * What keeps that person from proposing this discount: its own rules, a colleague who is still there and signs for it, and
 * what is left of each year's budget. Nothing for a rent without discount. `claims` is what it takes of each year.
 */
export function promiseLacks(
  tender: Tender,
  space: Pick<Space, "isPriorityArea" | "serviceLabel">,
  proposerId: string,
  { rooms, approver }: Asked,
) {
  const none = { claims: [] as YearClaim[], lacks: [] as Problem<PromiseProblem>[] };
  const asked = askedDiscount(tender, space);
  const { leaseStartsOn } = asked;
  if (!leaseStartsOn) return { ...none, lacks: [problem("no-lease-start")] };
  const plan: RentPlan = { ...asked, leaseStartsOn };
  if (!isDiscounted(plan)) return none;
  const judged = checkDiscount({ ...asked, leaseStartsOn });
  // Its last day is known also where another of its rules is broken: what it would take is told with that.
  const endsOn = judged.ok ? judged.value : discountEnd(plan, asked.endsOn);
  const claims = endsOn ? yearClaims(plan, endsOn) : [];
  const fits = checkBudget(claims, rooms, space.serviceLabel);
  const lacks: readonly (Problem<PromiseProblem> | null)[] = [
    judged.ok ? null : judged,
    approverProblem(approver, tender.discountApproverId === proposerId),
    fits.ok ? null : fits,
  ];
  return { claims, lacks: lacks.filter((lack) => lack !== null) };
}

function approverProblem(approver: { readonly hasLeft: boolean } | null, isOwn: boolean) {
  if (!approver) return problem("no-discount-approver");
  if (approver.hasLeft) return problem("approver-left");
  return isOwn ? problem("own-discount") : null;
}

/** The same as one answer of the database: what it takes of each year, or all that is in the way. */
export async function checkPromise(tx: Transaction, tender: Tender, space: Space, proposerId: string) {
  const rooms = await listRooms(tx, tender.corporationId, space.serviceLabel, tender.id);
  const asked = { rooms, approver: await findApprover(tx, tender) };
  const { claims, lacks } = promiseLacks(tender, space, proposerId, asked);
  return asOneRefusal(lacks) ?? done(claims);
}

/** Takes the promised room out of each year's budget; the years are locked, so that two calls never share one euro. */
export async function takeFromBudget(tx: Transaction, tender: Tender, space: Space, proposerId: string) {
  const { corporationId, id: tenderId } = tender;
  const { serviceLabel } = space;
  await holdYears(tx, corporationId, serviceLabel);
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

/** Holds the years of one branch until the end of the change, in their order. */
export async function holdYears(tx: Transaction, corporationId: string, serviceLabel: Space["serviceLabel"]) {
  await tx
    .select({ year: discountBudgets.year })
    .from(discountBudgets)
    .where(
      and(eq(discountBudgets.corporationId, corporationId), eq(discountBudgets.serviceLabel, serviceLabel)),
    )
    .orderBy(asc(discountBudgets.year))
    .for("update");
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
