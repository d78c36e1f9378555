import type { Branch, BranchFamily } from "#app/domain/spaces/branches.ts";
import type { Day } from "#app/lib/dates.ts";
import { type Cents, cents, share } from "#app/lib/money.ts";

import type { Calculation } from "../calculate.ts";
import type { FinancialPlan } from "../financial-plan.ts";
import type { PublishedRent } from "../rent-months.ts";

export type Light = "green" | "amber" | "red" | "unknown";

/** A number that stands in a sentence, with how it must be written. */
export type CheckValue =
  | { readonly money: Cents }
  | { readonly percent: number }
  | { readonly month: Day }
  | { readonly day: Day }
  | { readonly count: number };

export type CheckId =
  | "C1"
  | "C2"
  | "C3"
  | "C3b"
  | "C3c"
  | "C4"
  | "C5"
  | "C6"
  | "C7"
  | "C8"
  | "C9"
  | "C10"
  | "C11"
  | "C12"
  | "C13"
  | "C14"
  | "C15"
  | "C16"
  | "C17"
  | "C18"
  | "funding-certain";

/** What one check of domain.md 3c found. It warns and explains; it never refuses a plan. */
export type Check = {
  readonly id: CheckId;
  readonly light: Light;
  readonly values: Readonly<Record<string, CheckValue>>;
  /** Which of more reasons made this light, where its words differ. */
  readonly because?: string;
};

/** Whether somebody should look at this light. */
export function isUrgent({ light }: Pick<Check, "light">): boolean {
  return light === "red" || light === "amber";
}

/** What the checks know besides the plan itself. */
export type CheckContext = {
  readonly rent: PublishedRent;
  /** Null as long as the business plan does not say. */
  readonly branch: Branch | null;
  readonly family: BranchFamily | null;
  readonly areaM2: number;
  /** Hours a week that the door is open, from the business plan; null as long as it does not say. */
  readonly openHours: number | null;
  readonly wantedBranches: readonly string[];
  readonly excludedBranches: readonly string[];
  /** As typed in the business plan: how many rows, and how many of them have number, unit and proof. */
  readonly counterPerformances: { readonly made: number; readonly measurable: number };
  readonly today: Day;
};

export type CheckInput = {
  readonly plan: FinancialPlan;
  readonly counted: Calculation;
  readonly context: CheckContext;
};

export type CheckFunction = (input: CheckInput) => Check;

/** A check that cannot say anything yet, because something it counts with is not filled in. */
export function unknown(id: CheckId): Check {
  return { id, light: "unknown", values: {} };
}

/** A check that has nothing to compare with: no source tells what is usual in this trade. */
export function withoutFigure(id: CheckId): Check {
  return { ...unknown(id), because: "no-figure" };
}

/** Whether part ÷ whole is at most so many percent; exact. */
export function isAtMost(part: Cents, whole: Cents, percent: number): boolean {
  return BigInt(part) * 100n <= BigInt(whole) * BigInt(percent);
}

/** Part ÷ whole as a percentage with one decimal, to show. */
export function percentOf(part: Cents, whole: Cents): number {
  return whole === 0 ? 0 : share(cents(1_000), part, whole) / 10;
}
