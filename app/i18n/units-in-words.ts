import type { Translate } from "#app/i18n/translate.ts";

/** "Atelier 2, anders Atelier 5": the units that a plan asks for, in order of preference; nothing for none. */
export function unitsInWords(t: Translate, names: readonly string[]): string {
  return names.map((name, index) => (index === 0 ? name : t("units.else", { name }))).join(", ");
}
