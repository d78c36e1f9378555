import { namesIn } from "#app/components/forms/field-names.ts";
import type { FieldNames } from "#app/components/forms/form-view.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** How the form of a call names its fields; what is wrong in a criterion goes by that criterion's number. */
export function draftNames(t: Translate): FieldNames {
  const others = namesIn(t, "staff.draft", "staff.space");
  return (name) => {
    const [, row] = /^criteria\[(\d+)\]/.exec(name) ?? [];
    return row === undefined ? others(name) : t("staff.draft.criterion", { number: Number(row) + 1 });
  };
}
