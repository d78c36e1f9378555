import type { FieldNames } from "#app/components/forms/form-view.ts";
import type { Translate } from "#app/i18n/translate.ts";

type Criterion = { readonly id: string; readonly title: string };

/** How this form names its fields; a reason goes by its criterion. */
export function assessmentNames(t: Translate, criteria: readonly Criterion[]): FieldNames {
  const own = {
    complete: t("staff.plan.completeness"),
    choice: t("staff.plan.choose"),
    note: t("staff.plan.note"),
    knockOut: t("knockOut.label"),
    knockOutReason: t("knockOut.reason"),
  };
  const reasons = criteria.map(({ id, title }) => [`reasons.${id}`, title] as const);
  const names = new Map([...Object.entries(own), ...reasons]);
  return (name) => names.get(name) ?? null;
}
