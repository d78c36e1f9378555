import type { FormView } from "#app/components/forms/form-view.ts";
import { energyExemptions } from "#app/domain/spaces/property.ts";
import {
  energyLabels,
  handoverLevels,
  leaseRegimes,
  realms,
  serviceLabels,
  unitKinds,
} from "#app/domain/spaces/vocabulary.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { RadioGroup, Select, TextArea, TextField } from "#app/ui/field.tsx";

/** What staff say of a space, in three groups: where, what, and under which rent and law. */
export function SpaceFields({ view }: { view: FormView }) {
  const t = useTranslate();
  const mayBeEmpty = (label: string) => `${label} (${t("common.optional")})`;
  return (
    <>
      <section className="card stack g-4">
        <h2 className="h3">{t("staff.space.address")}</h2>
        <div className="two g-4">
          <TextField {...view.field("street")} label={t("staff.space.street")} />
          <TextField {...view.field("houseNumber")} label={t("staff.space.houseNumber")} />
          <TextField {...view.field("postcode")} label={mayBeEmpty(t("staff.space.postcode"))} />
          <TextField {...view.field("neighbourhood")} label={t("staff.space.neighbourhood")} />
          <TextField {...view.field("city")} label={t("staff.space.city")} />
        </div>
      </section>
      <section className="card stack g-4">
        <h2 className="h3">{t("staff.space.unit")}</h2>
        <div className="two g-4">
          <Select
            {...view.field("unitKind")}
            label={t("staff.space.unitKind")}
            options={unitKinds.map((kind) => ({ value: kind, label: t(`spaces.kind.${kind}`) }))}
            empty=""
          />
          <Select
            {...view.field("handover")}
            label={t("staff.space.handover")}
            options={handoverLevels.map((level) => ({ value: level, label: t(`spaces.handover.${level}`) }))}
            empty=""
          />
          <TextField
            {...view.field("areaM2")}
            label={t("staff.space.areaM2")}
            unit="m²"
            unitAfter
            inputMode="decimal"
          />
          <TextField
            {...view.field("frontageM")}
            label={mayBeEmpty(t("staff.space.frontageM"))}
            unit="m"
            unitAfter
            inputMode="decimal"
          />
          <Select
            {...view.field("energyLabel")}
            label={t("staff.space.energyLabel")}
            hint={t("staff.space.energyHint")}
            options={energyLabels.map((label) => ({ value: label, label }))}
            empty=""
          />
          <Select
            {...view.field("energyExemption")}
            label={mayBeEmpty(t("staff.space.energyExemption"))}
            options={energyExemptions.map((reason) => ({
              value: reason,
              label: t(`publish.exemption.${reason}`),
            }))}
            empty=""
          />
        </div>
        <TextArea {...view.field("description")} label={mayBeEmpty(t("staff.space.description"))} rows={5} />
      </section>
      <section className="card stack g-4">
        <h2 className="h3">{t("staff.space.legal")}</h2>
        <div className="two g-4">
          <TextField
            {...view.field("marketRent")}
            label={t("staff.space.marketRent")}
            hint={t("staff.space.exVat")}
            unit="€"
            inputMode="decimal"
          />
          <TextField
            {...view.field("targetRent")}
            label={t("staff.space.targetRent")}
            hint={t("staff.space.exVat")}
            unit="€"
            inputMode="decimal"
          />
          <TextField
            {...view.field("serviceCosts")}
            label={mayBeEmpty(t("staff.space.serviceCosts"))}
            unit="€"
            inputMode="decimal"
          />
        </div>
        <RadioGroup
          {...view.field("regime")}
          label={t("staff.space.regime")}
          options={leaseRegimes.map((regime) => ({
            value: regime,
            label: t(`staff.space.regime.${regime}`),
          }))}
        />
        <RadioGroup
          {...view.field("realm")}
          label={t("staff.space.realm")}
          hint={t("staff.space.realmHint")}
          options={realms.map((realm) => ({ value: realm, label: t(`staff.space.realm.${realm}`) }))}
        />
        <RadioGroup
          {...view.field("serviceLabel")}
          label={t("staff.space.serviceLabel")}
          hint={t("staff.space.serviceHint")}
          options={serviceLabels.map((label) => ({
            value: label,
            label: t(`staff.space.serviceLabel.${label}`),
          }))}
        />
      </section>
    </>
  );
}
