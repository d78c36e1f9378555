import { namesIn } from "#app/components/forms/field-names.ts";
import type { FieldNames } from "#app/components/forms/form-view.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** How the fields of what a space is worth are called; those of a reduction carry the number of their row. */
export function valueNames(t: Translate): FieldNames {
  const own = namesIn(t, "publish.value", "staff.space");
  return (name) => {
    const [, row, field] = /^reductions\[(\d+)\]\.(amount|reason)$/.exec(name) ?? [];
    if (row === undefined) return own(name);
    const number = Number(row) + 1;
    return field === "amount"
      ? t("publish.value.reductionAmount", { number })
      : t("publish.value.reductionReason", { number });
  };
}
