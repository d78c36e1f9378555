import type { BuildingPartner, BuildingUnit } from "#app/domain/spaces/building.ts";
import type { FrozenBuilding } from "#app/domain/tenders/building/frozen-building.ts";
import { canonical } from "#app/lib/canonical.ts";

import type { Format } from "./format.ts";
import type { Translate } from "./translate.ts";

/** Where the building stands among the rules. */
export const BUILDING = "space.building";

/**
 * What a value of the building reads, by its place under `BUILDING`. Of units and partners only those are named that read
 * otherwise in `beside`, so that in a price table of forty the one that changed is seen.
 */
export function buildingInWords(
  t: Translate,
  format: Format,
  place: string,
  { value, beside }: { readonly value: unknown; readonly beside: unknown },
): string {
  switch (place) {
    case "":
      return wholeInWords(t, format, value as FrozenBuilding);
    case ".units":
      return differing(value as readonly BuildingUnit[], beside)
        .map((unit) => unitInWords(t, format, unit))
        .join("; ");
    case ".partners":
      return differing(value as readonly BuildingPartner[], beside)
        .map(partnerInWords)
        .join("; ");
    case ".care":
      return careInWords(t, value as NonNullable<FrozenBuilding["care"]>);
    case ".shared":
      return sharedInWords(format, value as NonNullable<FrozenBuilding["shared"]>);
    case ".shared.areaM2":
      return format.area(Number(value));
    default:
      return typeof value === "number" ? format.number(value) : String(value);
  }
}

/** Of a list what does not stand in the other one; all of it where the two hold the same in another order. */
export function differing<One>(list: readonly One[], beside: unknown): readonly One[] {
  const others = new Set(Array.isArray(beside) ? beside.map((one: unknown) => canonical(one)) : []);
  const left = list.filter((one) => !others.has(canonical(one)));
  return left.length === 0 && others.size === list.length ? list : left;
}

function unitInWords(t: Translate, format: Format, { name, unitType, areaM2, rent }: BuildingUnit): string {
  const said = { name, type: t(`publish.unitType.${unitType}`), area: format.area(areaM2) };
  return t("changes.unit", { ...said, rent: format.money(rent) });
}

const partnerInWords = ({ name, does }: BuildingPartner) => `${name}: ${does}`;

const careInWords = (t: Translate, { dayParts, homes, duty }: NonNullable<FrozenBuilding["care"]>) =>
  `${t("building.page.care", { dayParts })} ${t("building.page.careHomes", { homes })} ${duty}`;

const sharedInWords = (format: Format, { room, areaM2, booking }: NonNullable<FrozenBuilding["shared"]>) =>
  [room, areaM2 === null ? "" : format.area(areaM2), booking].filter(Boolean).join(", ");

function wholeInWords(t: Translate, format: Format, building: FrozenBuilding): string {
  return Object.entries(building)
    .map(([name, value]) => buildingInWords(t, format, `.${name}`, { value, beside: null }))
    .join("; ");
}
