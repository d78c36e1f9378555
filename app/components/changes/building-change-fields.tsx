import type { FormView } from "#app/components/forms/form-view.ts";
import { BuildingFields } from "#app/components/staff/publish/building-fields.tsx";
import { useTranslate } from "#app/i18n/context.tsx";

import { within } from "./within.ts";

/** What was published of the building, units and their prices included, to be changed; folded, because it seldom is. */
export function BuildingChangeFields({ view }: { readonly view: FormView }) {
  const t = useTranslate();
  const isWrong = view.summary.some(({ href }) => href?.includes("building"));
  return (
    <details className="disclosure" open={isWrong}>
      <summary>{t("changes.staff.building")}</summary>
      <div className="stack g-4">
        <p className="explanation">{t("changes.staff.unitsHint")}</p>
        <BuildingFields view={within(view, "building")} />
      </div>
    </details>
  );
}
