import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Day } from "#app/lib/dates.ts";

import { fieldNames } from "./differences.ts";
import { checkPlan } from "./finance/check-plan.ts";
import type { Check } from "./finance/checks/check.ts";
import { weeklyHours } from "./opening-hours.ts";
import { withoutEmpty } from "./payload.ts";
import { partForms, upToDate } from "./plan-content.ts";
import type { PlanPart } from "./plan-parts.ts";
import { chosenUnits, lacksUnit, unitFields } from "./units/unit-choice.ts";
import { checkWindow, type WindowCheck } from "./window-checks.ts";
import { readWindow } from "./window-draft.ts";

type Stored = { readonly name: PlanPart; readonly content: unknown; readonly lookAgain: boolean };
type Rules = Parameters<typeof checkPlan>[0] & {
  readonly space: Pick<FrozenRules["space"], "frontageM" | "openGlassPercent" | "building">;
};

export type PartOverview = {
  readonly name: PlanPart;
  readonly isStarted: boolean;
  /** Fields that are not filled in or not right yet, as the form names them ("offers[0].price"), in its order. */
  readonly missing: readonly string[];
  /** How many answers it has so far. */
  readonly answers: number;
  /** Taken along from another plan, and nobody looked at it since. */
  readonly lookAgain: boolean;
};

export type HandInOverview = {
  readonly parts: readonly PartOverview[];
  /** The red and amber lights of the money, the red ones first; they warn and never stop anybody (domain.md 3c). */
  readonly money: readonly Check[];
  /** The same for the window (domain.md 3d). */
  readonly street: readonly WindowCheck[];
  readonly openGlassPercent: number | null;
  /** Null as long as no day is open. */
  readonly openHours: number | null;
  /** The units that it is for, the first most of all; empty where there is but one. */
  readonly units: readonly string[];
};

/** All that a maker should know before handing in: per part what is missing, and what the checks would say of it. */
export function handInOverview(rules: Rules, stored: readonly Stored[], today: Day): HandInOverview {
  const parts = stored.map((part) => overviewOf(rules, part));
  const contentOf = (name: PlanPart) => stored.find((part) => part.name === name)?.content;
  const isStarted = (name: PlanPart) => parts.some((part) => part.name === name && part.isStarted);
  const { frontageM, openGlassPercent = null } = rules.space;
  const window = readWindow(upToDate("window", contentOf("window")));
  return {
    parts,
    money: isStarted("financial") ? urgentOf(checkPlan(rules, stored, today).checks) : [],
    street: isStarted("window") ? urgentOf(checkWindow(window, { frontageM, openGlassPercent })) : [],
    openGlassPercent: window.openGlassPercent,
    openHours: weeklyHours(contentOf("business")),
    units: chosenUnits(rules, contentOf("business")).map(({ name }) => name),
  };
}

function overviewOf(rules: Rules, { name, content, lookAgain }: Stored): PartOverview {
  const filled = withoutEmpty(upToDate(name, content)) ?? {};
  const answers = fieldNames(filled).length;
  const read = partForms[name].safeParse(filled);
  const paths = read.success ? [] : read.error.issues.map(({ path }) => nameOf(path));
  const unit = lacksUnit(rules, name, content) ? [unitFields[0]] : [];
  return { name, isStarted: answers > 0, missing: [...new Set([...unit, ...paths])], answers, lookAgain };
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === "number") return `${name}[${key}]`;
    return name === "" ? String(key) : `${name}.${String(key)}`;
  }, "");
}

function urgentOf<One extends { readonly light: string }>(checks: readonly One[]): One[] {
  const of = (light: string) => checks.filter((check) => check.light === light);
  return [...of("red"), ...of("amber")];
}
