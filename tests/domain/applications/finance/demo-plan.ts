import { checkContextOf } from "#app/domain/applications/finance/check-plan.ts";
import { rentPath } from "#app/domain/spaces/rent-path.ts";
import { discountEnd, totalDiscount } from "#app/domain/tenders/discount/discount.ts";
import { day } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { type DemoPlan, demoPlans } from "#db/seeds/demo-plans.ts";
import { DEMO_SERVICE_COSTS, demoSpaces } from "#db/seeds/demo-spaces.ts";

export const today = day("2026-11-01");
export const startsOn = day("2027-03-01");

/** One of the fifteen plans of domain.md section 8, with the rules of its space, as both stand in the demo. */
export function demoPlan(key: string) {
  const plan = demoPlans.find((one) => one.key === key);
  if (!plan) throw new Error(`no plan ${key}`);
  const payloads = payloadsOf(plan, startsOn);
  const parts = Object.entries(payloads).map(([name, content]) => ({ name, content }));
  const rules = rulesOf(plan);
  return { plan, payloads, parts, rules, context: checkContextOf(rules, parts, today) };
}

function rulesOf(plan: DemoPlan) {
  const space = demoSpaces.find(({ key }) => key === plan.space);
  if (!space) throw new Error(`no space ${plan.space}`);
  const [targetRent, marketRent] = [euros(space.targetRent), euros(space.marketRent)];
  const path = rentPath(targetRent, space.percents);
  const discount = { marketRent, path, leaseStartsOn: startsOn };
  return {
    space: { areaM2: space.areaM2 },
    wantedBranches: space.wanted,
    excludedBranches: space.excluded,
    rent: {
      targetRent,
      marketRent,
      path,
      serviceCosts: euros(DEMO_SERVICE_COSTS),
      totalDiscount: totalDiscount(discount, discountEnd(discount, null)),
      leaseStartsOn: startsOn,
    },
  };
}
