import type { FormView } from "#app/components/forms/form-view.ts";
import { glassRule, openGlassAsked, type WindowRules } from "#app/domain/applications/window-checks.ts";
import type { WindowDraft } from "#app/domain/applications/window-draft.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { TextField } from "#app/ui/field.tsx";

import { meterSentences, meterWords, percentWords } from "./meter-words.ts";
import { measureField } from "./window-field.ts";

type Props = { readonly view: FormView; readonly plan: WindowDraft; readonly rules: WindowRules };

/** How much glass stays open, as a number and a slider, against what was agreed for this space. */
export function GlassFields({ view, plan, rules }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const asked = openGlassAsked(rules);
  const open = plan.openGlassPercent;
  const percent = format.percent(asked);
  const sentences = meterSentences(t);
  return (
    <section className="card stack g-4" aria-labelledby="window-glass">
      <div className="row row-apart">
        <h2 id="window-glass" className="h3">
          {t("applicant.window.glass")}
        </h2>
        <p className="figure" data-open-glass={percentWords(format)} aria-hidden="true">
          {open === null ? "" : format.percent(open)}
        </p>
      </div>
      <div className="glass-number">
        <TextField {...measureField(t, view, "openGlassPercent")} inputMode="numeric" />
        {/* Without script the number says it all; the script shows the slider and keeps both alike. */}
        <input
          type="range"
          min="0"
          max="100"
          defaultValue={open ?? asked}
          aria-label={t("applicant.window.slider")}
          data-glass-slider
          hidden
        />
      </div>
      <div className="glass-meter" aria-hidden="true">
        <i style={{ inlineSize: `${open ?? 0}%` }} data-glass-open />
        <b style={{ insetInlineStart: `${asked}%` }} />
      </div>
      <p className="explanation">
        {t(`applicant.window.meter.${glassRule(rules)}`, { percent })}{" "}
        <strong role="status" data-glass-words={JSON.stringify(sentences)}>
          {meterWords(sentences, open, asked)}
        </strong>
      </p>
      <div className="two g-4">
        <TextField {...measureField(t, view, "windowAreaM2")} />
        <TextField {...measureField(t, view, "deepViewM")} />
      </div>
    </section>
  );
}
