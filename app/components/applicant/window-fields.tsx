import type { FormView } from "#app/components/forms/form-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { RadioGroup, Select, TextArea, TextField } from "#app/ui/field.tsx";

const awnings = ["none", "wave", "straight", "marquise"] as const;
const letters = ["brush", "serif", "block"] as const;
const paints = ["green", "red", "blue", "teal", "ochre", "purple", "brick"] as const;
const shutters = ["none", "inside", "outside"] as const;

/** The questions of the shop-window plan (domain.md 3d). */
export function WindowFields({ view }: { view: FormView }) {
  const t = useTranslate();
  return (
    <>
      <section className="card stack g-4">
        <TextField {...view.field("lettering")} label={t("applicant.window.lettering")} maxLength={24} />
        <RadioGroup
          {...view.field("letterStyle")}
          label={t("applicant.window.letterStyle")}
          options={letters.map((value) => ({ value, label: t(`applicant.window.letterStyle.${value}`) }))}
        />
        <RadioGroup
          {...view.field("awning")}
          label={t("applicant.window.awning")}
          options={awnings.map((value) => ({ value, label: t(`applicant.window.awning.${value}`) }))}
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
            options={shutters.map((value) => ({ value, label: t(`applicant.window.shutters.${value}`) }))}
            empty=""
          />
        </div>
        <TextArea {...view.field("pavement")} label={t("applicant.window.pavement")} rows={3} />
      </section>
    </>
  );
}
