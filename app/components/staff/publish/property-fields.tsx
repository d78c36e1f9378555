import type { FormView } from "#app/components/forms/form-view.ts";
import { energyExemptions } from "#app/domain/spaces/property.ts";
import { unitTypeCodes, unitTypes } from "#app/domain/spaces/unit-types.ts";
import { energyLabels, handoverLevels } from "#app/domain/spaces/vocabulary.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Select, TextArea, TextField } from "#app/ui/field.tsx";

type Props = { readonly view: FormView };

/** What the unit is and how large, and its energy label or the reason that it needs none. */
export function UnitFields({ view }: Props) {
  const t = useTranslate();
  const optional = (label: string) => `${label} (${t("common.optional")})`;
  return (
    <section className="card stack g-4" aria-labelledby="unit">
      <h2 className="h3" id="unit">
        {t("staff.space.unit")}
      </h2>
      <Select
        {...view.field("unitType")}
        label={t("publish.property.unitType")}
        hint={t("publish.property.unitTypeHint")}
        options={unitTypeCodes.map((code) => ({
          value: code,
          label: `${t(`publish.unitType.${code}`)} (${unitTypes[code].realm}, ${code})`,
        }))}
      />
      <div className="two g-4">
        <TextField
          {...view.field("areaM2")}
          label={t("staff.space.areaM2")}
          hint={t("publish.property.netHint")}
          unit="m²"
          unitAfter
          inputMode="decimal"
        />
        <TextField
          {...view.field("grossAreaM2")}
          label={optional(t("publish.property.grossAreaM2"))}
          hint={t("publish.property.grossHint")}
          unit="m²"
          unitAfter
          inputMode="decimal"
        />
        <TextField
          {...view.field("frontageM")}
          label={optional(t("staff.space.frontageM"))}
          unit="m"
          unitAfter
          inputMode="decimal"
        />
        <TextField
          {...view.field("homesAbove")}
          label={optional(t("publish.property.homesAbove"))}
          inputMode="numeric"
        />
      </div>
      <Select
        {...view.field("handover")}
        label={t("staff.space.handover")}
        options={handoverLevels.map((level) => ({ value: level, label: t(`spaces.handover.${level}`) }))}
      />
      <TextArea {...view.field("description")} label={optional(t("staff.space.description"))} rows={4} />
    </section>
  );
}

/** The label with the day on which it runs out, or the one of six reasons for which the law asks none. */
export function EnergyFields({ view }: Props) {
  const t = useTranslate();
  const optional = (label: string) => `${label} (${t("common.optional")})`;
  return (
    <section className="card stack g-4" aria-labelledby="energy">
      <h2 className="h3" id="energy">
        {t("staff.space.energyLabel")}
      </h2>
      <p className="explanation">{t("staff.space.energyHint")}</p>
      <div className="two g-4">
        <Select
          {...view.field("energyLabel")}
          label={t("publish.property.label")}
          options={energyLabels.map((label) => ({ value: label, label }))}
          empty={t("publish.property.noLabel")}
        />
        <TextField
          {...view.field("energyLabelValidUntil")}
          label={optional(t("publish.property.energyLabelValidUntil"))}
          type="date"
        />
        <Select
          {...view.field("energyExemption")}
          label={t("staff.space.energyExemption")}
          options={energyExemptions.map((reason) => ({
            value: reason,
            label: t(`publish.exemption.${reason}`),
          }))}
          empty={t("publish.property.noExemption")}
        />
        <TextField
          {...view.field("energyLabelExemption")}
          label={optional(t("publish.property.energyLabelExemption"))}
        />
      </div>
    </section>
  );
}
