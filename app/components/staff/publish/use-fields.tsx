import type { FormView } from "#app/components/forms/form-view.ts";
import { allowedUses, useCertainties } from "#app/domain/spaces/property.ts";
import { propertyLimits } from "#app/domain/spaces/property-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { CheckboxGroup, RadioGroup, TextArea } from "#app/ui/field.tsx";

/** What may be done in the unit, and how sure that is. */
export function UseFields({ view }: { readonly view: FormView }) {
  const t = useTranslate();
  const field = view.field("allowedUse");
  return (
    <section className="card stack g-4" aria-labelledby="use">
      <h2 className="h3" id="use">
        {t("publish.use.title")}
      </h2>
      <CheckboxGroup
        {...field}
        label={t("publish.property.allowedUse")}
        values={allowedUses.filter((use) => view.checked("allowedUse", use))}
        options={allowedUses.map((use) => ({ value: use, label: t(`publish.use.${use}`) }))}
      />
      <RadioGroup
        {...view.field("useCertainty")}
        label={t("publish.property.useCertainty")}
        options={useCertainties.map((value) => ({ value, label: t(`publish.certainty.${value}`) }))}
      />
      <TextArea
        {...view.field("useNote")}
        label={`${t("publish.property.useNote")} (${t("common.optional")})`}
        hint={t("publish.use.noteHint")}
        maxLength={propertyLimits.useNote}
        rows={2}
      />
    </section>
  );
}
