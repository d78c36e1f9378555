import { useTranslate } from "#app/i18n/context.tsx";

import { unitsInWords } from "#app/i18n/units-in-words.ts";

/** Which units of a building a plan asks for; nothing where there is but one space. */
export function ChosenUnits({ names }: { names: readonly string[] }) {
  const t = useTranslate();
  if (names.length === 0) return null;
  return (
    <p>
      <strong>{t("units.unit")}:</strong> {unitsInWords(t, names)}
    </p>
  );
}
