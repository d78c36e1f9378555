import type { FormView } from "#app/components/forms/form-view.ts";
import {
  awningKinds,
  letterStyles,
  MAX_LETTERING,
  paints,
  shutterKinds,
} from "#app/domain/applications/window-plan-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { RadioGroup, Select, TextArea, TextField } from "#app/ui/field.tsx";

/** The questions of the shop-window plan (domain.md 3d). */
export function WindowFields({ view }: { view: FormView }) {
  const t = useTranslate();
  return (
    <>
      <section className="card stack g-4">
        <TextField
          {...view.field("lettering")}
          label={t("applicant.window.lettering")}
          maxLength={MAX_LETTERING}
        />
        <RadioGroup
          {...view.field("letterStyle")}
          label={t("applicant.window.letterStyle")}
          options={letterStyles.map((value) => ({
            value,
            label: t(`applicant.window.letterStyle.${value}`),
          }))}
        />
        <RadioGroup
          {...view.field("awning")}
          label={t("applicant.window.awning")}
          options={awningKinds.map((value) => ({ value, label: t(`applicant.window.awning.${value}`) }))}
        />
        <RadioGroup
          {...view.field("paint")}
          label={t("applicant.window.paint")}
          options={paints.map((value) => ({ value, label: t(`applicant.window.paint.${value}`) }))}
        />
      </section>
      <section className="card stack g-4">
        <div className="two g-4">
          <TextField
            {...view.field("windowAreaM2")}
            label={t("applicant.window.windowAreaM2")}
            unit="m²"
            unitAfter
            inputMode="decimal"
          />
          <TextField
            {...view.field("coveredPercent")}
            label={t("applicant.window.coveredPercent")}
            hint={t("applicant.window.coveredHint")}
            unit="%"
            unitAfter
            inputMode="numeric"
          />
        </div>
        <TextArea {...view.field("display")} label={t("applicant.window.display")} rows={4} />
        <TextField
          {...view.field("changesPerYear")}
          label={t("applicant.window.changesPerYear")}
          inputMode="numeric"
        />
      </section>
      <section className="card stack g-4">
        <TextArea {...view.field("evening")} label={t("applicant.window.evening")} rows={3} />
        <div className="two g-4">
          <TextField
            {...view.field("lightsUntil")}
            label={t("applicant.window.lightsUntil")}
            hint={t("applicant.window.lightsHint")}
          />
          <Select
            {...view.field("shutters")}
            label={t("applicant.window.shutters")}
            options={shutterKinds.map((value) => ({ value, label: t(`applicant.window.shutters.${value}`) }))}
            empty=""
          />
        </div>
        <TextArea {...view.field("pavement")} label={t("applicant.window.pavement")} rows={3} />
      </section>
    </>
  );
}
