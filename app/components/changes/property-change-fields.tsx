import type { FormView } from "#app/components/forms/form-view.ts";
import { HandoverFields } from "#app/components/staff/publish/handover-fields.tsx";
import { UseFields } from "#app/components/staff/publish/use-fields.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { TextField } from "#app/ui/field.tsx";

import { PictureChangeFields, type Pictures } from "./picture-change-fields.tsx";
import { within } from "./within.ts";

type Props = { readonly view: FormView; readonly pictures: Pictures };

/** What was published of the unit itself, to be changed; folded, because it seldom is. */
export function PropertyChangeFields({ view: whole, pictures }: Props) {
  const t = useTranslate();
  const view = within(whole, "property");
  return (
    <details className="disclosure" open={whole.summary.some(({ href }) => href?.includes("property"))}>
      <summary>{t("changes.staff.property")}</summary>
      <div className="stack g-4">
        <div className="two g-4">
          <TextField
            {...view.field("grossAreaM2")}
            label={`${t("publish.property.grossAreaM2")} (${t("common.optional")})`}
            unit="m²"
            unitAfter
            inputMode="decimal"
          />
          <TextField
            {...view.field("homesAbove")}
            label={`${t("publish.property.homesAbove")} (${t("common.optional")})`}
            inputMode="numeric"
          />
        </div>
        <UseFields view={view} />
        <HandoverFields view={view} />
        <PictureChangeFields view={view} pictures={pictures} />
      </div>
    </details>
  );
}
