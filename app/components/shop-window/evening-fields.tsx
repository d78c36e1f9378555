import type { FormView } from "#app/components/forms/form-view.ts";
import { lightColors, shutterKinds } from "#app/domain/applications/window-vocabulary.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { CheckBox, RadioGroup, TextField } from "#app/ui/field.tsx";

import { LongAnswer } from "./long-answer.tsx";
import { choicesOf, measureField, windowField } from "./window-field.ts";

/** What stands behind the glass, and what is left of it when the door is closed. */
export function EveningFields({ view }: { view: FormView }) {
  const t = useTranslate();
  const timer = view.field("lightTimer");
  return (
    <>
      <section className="card stack g-4" aria-labelledby="window-inside">
        <h2 id="window-inside" className="h3">
          {t("applicant.window.inside")}
        </h2>
        <LongAnswer view={view} name="display" rows={4} />
        <div className="two g-4">
          <TextField {...measureField(t, view, "changesPerYear")} inputMode="numeric" />
          <TextField {...windowField(t, view, "madeBy")} />
        </div>
      </section>
      <section className="card stack g-4" aria-labelledby="window-closed">
        <h2 id="window-closed" className="h3">
          {t("applicant.window.closed")}
        </h2>
        <LongAnswer view={view} name="evening" rows={3} />
        <RadioGroup
          {...windowField(t, view, "lightColor")}
          options={choicesOf(t, "lightColor", lightColors)}
        />
        <div className="two g-4">
          <TextField {...windowField(t, view, "lightsUntil")} />
          <CheckBox
            id={timer.id}
            name={timer.name}
            label={t("applicant.window.lightTimer")}
            checked={view.checked("lightTimer")}
          />
        </div>
        <RadioGroup {...windowField(t, view, "shutters")} options={choicesOf(t, "shutters", shutterKinds)} />
        <div className="only-shutters-inside">
          <TextField {...measureField(t, view, "shuttersOpenPercent")} inputMode="numeric" />
        </div>
      </section>
    </>
  );
}
