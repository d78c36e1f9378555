import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Day } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";

import { checkContextOf } from "../finance/check-plan.ts";
import type { CheckId, Light } from "../finance/checks/check.ts";
import { countPlan } from "../finance/count-plan.ts";
import { equity, privateNeed } from "../finance/totals.ts";
import { isGroup } from "../payload.ts";
import { partsOf, type PlanPart } from "../plan-parts.ts";
import { chosenUnits, isPartComplete, unitsOf } from "../units/unit-choice.ts";

/** Goes up when the sums or the checks change, so that what was counted before is counted again. */
export const DIGEST_VERSION = 2;

/** As much of the idea as stands in a row of the table. */
const IDEA_LENGTH = 180;

export type CountedLight = { readonly id: CheckId; readonly light: Light };

/** The few figures by which a reader tells one plan from another. */
export type Glance = {
  readonly idea: string;
  readonly needed: Cents;
  readonly own: Cents;
  /** Of the first and of the third year, without VAT. */
  readonly turnover: readonly [Cents, Cents];
  readonly livingPerMonth: Cents;
  readonly openHours: number | null;
  readonly promises: number;
  /** The units that it is for, the first most of all; absent where a call has but one space. */
  readonly units?: readonly string[];
};

export type Digest = {
  /**
   * The eighteen checks of domain.md 3c in their own order and then the one of our own, so that each has the same place in
   * every row, and a row counts as many as the page of its plan.
   */
  readonly lights: readonly CountedLight[];
  readonly red: number;
  readonly amber: number;
  readonly completeParts: readonly PlanPart[];
  /** How many parts that the call asks for are not complete. */
  readonly openParts: number;
  readonly glance: Glance;
};

type Rules = Parameters<typeof checkContextOf>[0] & Pick<FrozenRules, "planVariant">;

/** What the table of received plans shows of one plan, counted once against the frozen rules of its call. */
export function digestOf(
  rules: Rules,
  parts: readonly { readonly name: string; readonly content: unknown }[],
  receivedOn: Day,
): Digest {
  const contentOf = (name: string) => parts.find((part) => part.name === name)?.content;
  const context = checkContextOf(rules, parts, receivedOn);
  const { plan, counted, checks } = countPlan(contentOf("financial"), context);
  const lights = checks
    .map(({ id, light }) => ({ id, light }))
    .toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
  const asked = partsOf(rules);
  const completeParts = asked.filter((part) => isPartComplete(rules, part, contentOf(part) ?? {}));
  const [first, , third] = counted.years;
  return {
    lights,
    red: lights.filter(({ light }) => light === "red").length,
    amber: lights.filter(({ light }) => light === "amber").length,
    completeParts,
    openParts: asked.length - completeParts.length,
    glance: {
      idea: ideaIn(contentOf("business")),
      needed: counted.needed,
      own: equity(plan),
      turnover: [first?.turnover ?? NOTHING, third?.turnover ?? NOTHING],
      livingPerMonth: privateNeed(plan),
      openHours: context.openHours,
      promises: context.counterPerformances.measurable,
      ...(unitsOf(rules).length > 0
        ? { units: chosenUnits(rules, contentOf("business")).map(({ name }) => name) }
        : {}),
    },
  };
}

const NOTHING = 0 as Cents;

/** The eighteen of domain.md 3c, and whether the money is certain. */
export const CHECKS = 19;

/** The number of a check in domain.md 3c; its variants share one. Our own comes after those. */
function placeOf(id: CheckId): number {
  return Number(/^C(\d+)/.exec(id)?.[1] ?? CHECKS);
}

function ideaIn(business: unknown): string {
  const idea = isGroup(business) && typeof business.idea === "string" ? business.idea : "";
  const line = idea.replaceAll(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length <= IDEA_LENGTH ? line : `${letters.slice(0, IDEA_LENGTH - 1).join("")}…`;
}
