import { type Names, textWithoutNames } from "./without-names.ts";

/** Who must not be recognised in the words of a plan: a maker without a name has none to hide. */
export const namesIn = (tradeName: string, makers: readonly (string | null)[]): Names => ({
  tradeName,
  makers: makers.filter((name) => name !== null),
});

type Row = {
  readonly tradeName: string;
  readonly receiptNumber: string | null;
  readonly makers: readonly (string | null)[];
  readonly idea: string | null;
  readonly reason: string | null;
};

/** A plan as a line shows it: by its name, or by the number of its receipt with no name in any of its words. */
export function namedPlan<Plan extends Row>(plan: Plan, isNameless: boolean) {
  const { receiptNumber, makers, ...shown } = plan;
  if (!isNameless) return shown;
  const names = namesIn(plan.tradeName, makers);
  const hide = (text: string | null) => text && textWithoutNames(text, names);
  return { ...shown, tradeName: receiptNumber ?? "", idea: hide(plan.idea), reason: hide(plan.reason) };
}
