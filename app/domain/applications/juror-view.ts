import { offerRow } from "./business-plan-rows.ts";
import { withEarlierAnswers } from "./earlier-answers.ts";
import { type OpeningHours, readWeek } from "./opening-hours.ts";
import { isGroup, textAt, withoutEmpty } from "./payload.ts";
import { type CounterPerformance, counterPerformancesIn } from "./counter-performances.ts";

/** What a juror reads of a business plan. Only what is named here: no mail address, no telephone. */
export type JurorView = {
  readonly idea: string;
  /** By name, as they stand in the plan: nobody can say to know somebody who has none. */
  readonly makers: readonly string[];
  readonly people: readonly Teller[];
  readonly offers: readonly Pick<Offer, "product" | "price" | "smallPurse">[];
  readonly audiences: readonly string[];
  readonly hours: OpeningHours;
  /** What was written about the hours besides the week itself; all there is in older plans. */
  readonly hoursNote: string;
  readonly risks: readonly { readonly risk: string; readonly measure: string }[];
  readonly promises: readonly CounterPerformance[];
};

type Teller = {
  readonly role: string;
  readonly experience: string;
  readonly tie: string;
  readonly lives: boolean;
};
type Offer = ReturnType<typeof offerRow.parse>;

/** A stored business plan as a juror sees it; what cannot be read is left out. Null for no plan at all. */
export function jurorView(businessPlan: unknown): JurorView | null {
  const plan = withEarlierAnswers(businessPlan);
  if (Object.keys(plan).length === 0) return null;
  return {
    idea: textAt(plan, "idea"),
    makers: makersIn(plan),
    people: rowsIn(plan, "persons").map((row) => ({
      role: textAt(row, "role"),
      experience: textAt(row, "experience"),
      tie: textAt(row, "tie"),
      lives: textAt(row, "lives") === "on",
    })),
    offers: rowsIn(plan, "offers").flatMap((row) => {
      const offer = offerRow.safeParse(row).data;
      return offer ? [{ product: offer.product, price: offer.price, smallPurse: offer.smallPurse }] : [];
    }),
    audiences: rowsIn(plan, "audiences")
      .map((row) => textAt(row, "who"))
      .filter(Boolean),
    hours: readWeek(plan).hours,
    hoursNote: textAt(plan, "hoursNote"),
    risks: rowsIn(plan, "risks")
      .map((row) => ({ risk: textAt(row, "risk"), measure: textAt(row, "measure") }))
      .filter(({ risk }) => risk),
    promises: counterPerformancesIn(plan).measurable,
  };
}

/** The names of the entrepreneurs of a stored business plan, in its order. */
export function makersIn(businessPlan: unknown): string[] {
  return rowsIn(withEarlierAnswers(businessPlan), "persons")
    .map((row) => textAt(row, "name").trim())
    .filter(Boolean);
}

function rowsIn(plan: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const rows = plan[name];
  return (Array.isArray(rows) ? rows : []).map((row) => withoutEmpty(row)).filter(isGroup);
}
