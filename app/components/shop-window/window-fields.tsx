import type { FormView } from "#app/components/forms/form-view.ts";
import type { WindowRules } from "#app/domain/applications/window-checks.ts";
import type { WindowDraft } from "#app/domain/applications/window-draft.ts";
import { IslandScript } from "#app/components/island.tsx";
import { useTranslate } from "#app/i18n/context.tsx";

import { EveningFields } from "./evening-fields.tsx";
import type { FrontSpace } from "./facade-of.ts";
import { FrontChoices } from "./front-choices.tsx";
import { GlassFields } from "./glass-fields.tsx";
import { LongAnswer } from "./long-answer.tsx";
import { MoreFields } from "./more-fields.tsx";
import { WindowLights } from "./window-lights.tsx";

type Props = {
  readonly view: FormView;
  /** The same answers, as far as they can be read. */
  readonly plan: WindowDraft;
  readonly space: FrontSpace;
  readonly rules: WindowRules;
  /** Of a plan that is handed in the drawing stands above the fields, where day and evening can still be chosen. */
  readonly locked: boolean;
};

/** The shop-window plan (domain.md 3d): a canvas to play with, and every answer as a plain field. */
export function WindowFields({ view, plan, space, rules, locked }: Props) {
  const t = useTranslate();
  return (
    <div className="front-designer stack g-6" data-shop-window={JSON.stringify({ space, rules })}>
      <FrontChoices view={view} plan={plan} space={space} isDrawn={!locked} />
      <GlassFields view={view} plan={plan} rules={rules} />
      <EveningFields view={view} />
      <section className="card stack g-4" aria-labelledby="window-gain">
        <h2 id="window-gain" className="h3">
          {t("applicant.window.gain")}
        </h2>
        <LongAnswer view={view} name="street" rows={5} />
      </section>
      <MoreFields view={view} />
      <WindowLights plan={plan} rules={rules} />
      {locked ? null : <IslandScript name="shop-window" />}
    </div>
  );
}
