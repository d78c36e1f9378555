import type { FieldNames } from "#app/components/forms/form-view.ts";
import { draftNames } from "#app/components/staff/draft-names.ts";
import { buildingNames } from "#app/components/staff/publish/building-names.ts";
import type { Translate } from "#app/i18n/translate.ts";

const BUILDING = "building.";

/** How the fields of a change of rules are called: as where they were first written. */
export function changeNames(t: Translate): FieldNames {
  const [draft, building] = [draftNames(t), buildingNames(t)];
  return (name) => {
    if (name === "reason") return t("changes.staff.reason");
    return name.startsWith(BUILDING) ? building(name.slice(BUILDING.length)) : draft(name);
  };
}
