import { namesIn } from "#app/components/forms/field-names.ts";
import type { FieldNames } from "#app/components/forms/form-view.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** How the fields of a building are called; those of a unit and of a partner carry the number of their row. */
export function buildingNames(t: Translate): FieldNames {
  const own = namesIn(t, "building", "publish.property", "staff.space");
  return (name) => {
    const [, list, row] = /^(units|partners)\[(\d+)\]/.exec(name) ?? [];
    if (list === undefined || row === undefined) return own(name);
    const number = Number(row) + 1;
    return list === "units" ? t("building.unit", { number }) : t("building.partner", { number });
  };
}
