import type { CheckContext } from "#app/domain/applications/finance/checks/check.ts";
import { branches, isBranch } from "#app/domain/spaces/branches.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { dayOf } from "#app/lib/dates.ts";

type Plan = {
  readonly now: string;
  readonly rules: Pick<FrozenRules, "rent" | "wantedBranches" | "excludedBranches">;
  readonly parts: readonly { readonly name: string; readonly content: unknown }[];
};

/** What the financial checks know of the call and of the business plan as far as it is written. */
export function checkContextOf({ now, rules, parts }: Plan): CheckContext {
  const business: unknown = parts.find((part) => part.name === "business")?.content;
  const typed = textOf(business, "branch");
  const branch = isBranch(typed) ? typed : null;
  const { targetRent, serviceCosts, path, leaseStartsOn } = rules.rent;
  return {
    rent: { targetRent, serviceCosts, path, leaseStartsOn },
    branch,
    family: branch ? branches[branch].family : null,
    wantedBranches: rules.wantedBranches,
    excludedBranches: rules.excludedBranches,
    promises: promisesIn(business),
    today: dayOf(new Date(now)),
  };
}

function promisesIn(business: unknown): CheckContext["promises"] {
  const list = valueOf(business, "counterPerformances");
  const made = (Array.isArray(list) ? list : []).filter((row) => textOf(row, "what") !== "");
  const isMeasurable = (row: unknown) =>
    ["amountPerYear", "unit", "proof"].every((name) => textOf(row, name) !== "");
  return { made: made.length, measurable: made.filter(isMeasurable).length };
}

function textOf(content: unknown, name: string): string {
  const value = valueOf(content, name);
  return typeof value === "string" ? value.trim() : "";
}

function valueOf(content: unknown, name: string): unknown {
  return typeof content === "object" && content !== null && Object.hasOwn(content, name)
    ? Reflect.get(content, name)
    : undefined;
}
