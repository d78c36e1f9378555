import type { Payload } from "#app/domain/applications/payload.ts";
import { deposit } from "#app/domain/spaces/deposit.ts";
import { rentPath } from "#app/domain/spaces/rent-path.ts";
import type { Day } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";

import { type DemoBudget, demoBudgets } from "./demo-budgets.ts";
import type { DemoPlan } from "./demo-plans.ts";
import { DEMO_SERVICE_COSTS, demoSpaces } from "./demo-spaces.ts";

const WEEKS = 50;

/** The financial plan as its maker would type it: the key figures of domain.md section 8 to the euro. */
export function financialPayload(plan: DemoPlan, startsOn: Day): Payload {
  const budget = demoBudgets[plan.figuresOf ?? plan.key];
  if (!budget) throw new Error(`the demo has no budget for ${plan.key}`);
  const [soldVat, boughtVat] = budget.vat.map(String);
  const yearly = (amount: number) => ({ year1: String(amount) });
  const [people, hours] = budget.people;
  const loan = Math.max(0, plan.invest - plan.ownMoney);
  const own = { amount: String(plan.ownMoney), certain: "on" };
  return {
    investments: investments(plan, budget),
    funding: {
      ...(budget.isGranted ? { grant: own } : { ownMoney: own }),
      bank: { amount: String(loan), rate: "7,5", months: "60", interestOnly: "6" },
    },
    operation: {
      turnover: turnover(plan, budget).map((line) => ({ ...line, weeks: String(WEEKS), vat: soldVat })),
      growth: { year2: String(budget.growth[0]), year3: String(budget.growth[1]) },
      purchasePercent: String(plan.purchase),
      purchaseVat: boughtVat,
      costs: {
        staff: yearly(budget.staff),
        energy: yearly(budget.energy),
        housing: yearly(budget.housing),
        sales: yearly(budget.sales),
        transport: yearly(budget.transport),
        general: yearly(budget.general),
      },
      openDays: String(budget.openDays),
      averageSpend: String(budget.averageSpend),
      hours: { open: "42", people: String(people), available: String(hours) },
    },
    liquidity: {
      startsOn,
      months: "12",
      rentWithVat: budget.isRentUntaxed ? "no" : "yes",
      ...slowStart(startsOn, budget.slowMonths),
    },
    private: {
      fixed: String(plan.living - 0.5 * plan.living),
      household: String(0.3 * plan.living),
      taxes: String(0.2 * plan.living),
      otherIncome: String(budget.otherIncome ?? 0),
    },
  };
}

/** The start as a whole is the key figure: deposit, VAT and the unforeseen first, the rest is spent. */
function investments(plan: DemoPlan, budget: DemoBudget): Payload {
  const warranty = Math.ceil(deposit(rentOf(plan), !budget.isRentUntaxed) / 100);
  const unforeseen = Math.ceil(plan.invest / 11);
  const spent = Math.floor((plan.invest - warranty - unforeseen - budget.buffer) / 1.21);
  const vat = Math.ceil(spent * 0.21);
  const [later, month] = budget.later ?? [Math.round(spent * 0.35), 1];
  const stock = Math.round((spent - later) * 0.2);
  const startup = Math.round((spent - later) * 0.15);
  const bought = (amount: number, when = 1) => ({ amount: String(amount), vat: "21", month: String(when) });
  return {
    interior: { ...bought(spent - later - stock - startup), years: "5" },
    equipment: { ...bought(later, month), years: "5" },
    stock: bought(stock),
    startup: bought(startup),
    deposit: { amount: String(warranty) },
    vatPrefinancing: { amount: String(vat) },
    buffer: { amount: String(plan.invest - warranty - unforeseen - spent - vat) },
    unforeseen: { amount: String(unforeseen) },
  };
}

/** What is sold by the piece, and all other sales of a week together; exactly the turnover of the first year. */
function turnover(plan: DemoPlan, budget: DemoBudget) {
  const [product, price] = plan.offer;
  if (budget.isGranted) return [{ product: "Subsidie", price: typed(plan.turnover / WEEKS), perWeek: "1" }];
  const perWeek = Math.min(10_000, Math.floor((plan.turnover * 0.3) / WEEKS / price));
  const others = (plan.turnover - perWeek * WEEKS * price) / WEEKS;
  return [
    { product, price: typed(price), perWeek: String(perWeek) },
    { product: "Al het andere", price: typed(others), perWeek: "1" },
  ];
}

function slowStart(startsOn: Day, months = 0): Payload {
  if (months === 0) return {};
  const first = Number(startsOn.slice(5, 7)) - 1;
  const slow = Array.from({ length: months }, (_, month) => [`m${((first + month) % 12) + 1}`, "25"]);
  return { season: Object.fromEntries(slow) };
}

function rentOf(plan: DemoPlan) {
  const space = demoSpaces.find(({ key }) => key === plan.space);
  if (!space) throw new Error(`the demo has no space ${plan.space}`);
  const targetRent = euros(space.targetRent);
  return { targetRent, serviceCosts: euros(DEMO_SERVICE_COSTS), path: rentPath(targetRent, space.percents) };
}

function typed(amount: number): string {
  return amount.toFixed(2).replace(".", ",");
}
