import type { FormView } from "#app/components/forms/form-view.ts";
import type { WindowDraft } from "#app/domain/applications/window-draft.ts";
import {
  awningKinds,
  letterStyles,
  paintNames,
  pavementThings,
  windowLimits,
  windowThings,
} from "#app/domain/applications/window-vocabulary.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Drawing } from "#app/ui/drawing.tsx";
import { facadeSvg } from "#app/ui/facade/facade.ts";
import { paints } from "#app/ui/facade/paints.ts";
import { CheckboxGroup, RadioGroup, TextField } from "#app/ui/field.tsx";

import { facadeOf, type FrontSpace } from "./facade-of.ts";
import { DayAndEvening } from "./front-picture.tsx";
import { canvasPicture } from "./picture-options.ts";
import { choicesOf, windowField } from "./window-field.ts";

type Props = {
  readonly view: FormView;
  readonly plan: WindowDraft;
  readonly space: FrontSpace;
  readonly isDrawn: boolean;
};

/**
 * The canvas with what changes it. Radio buttons recolour and redress it by the page's styles alone; the name and the
 * things follow with the script, or when the plan is saved.
 */
export function FrontChoices({ view, plan, space, isDrawn }: Props) {
  const t = useTranslate();
  const label = t("applicant.window.picture");
  const several = (name: "things" | "pavementThings", words: readonly string[]) => (
    <CheckboxGroup
      {...windowField(t, view, name)}
      options={choicesOf(t, name, words)}
      values={words.filter((word) => view.checked(name, word))}
    />
  );
  return (
    <section className="front-choices stack g-5" aria-labelledby="window-front">
      <h2 id="window-front" className="visually-hidden">
        {t("applicant.window.front")}
      </h2>
      {isDrawn ? (
        <DayAndEvening frontageM={space.frontageM}>
          <Drawing
            className="canvas-picture"
            svg={facadeSvg(facadeOf(plan, space), { ...canvasPicture, label })}
          />
        </DayAndEvening>
      ) : null}
      <noscript>
        <p className="small">{t("applicant.window.withoutScript")}</p>
      </noscript>
      <div className="two g-5">
        <RadioGroup {...windowField(t, view, "awning")} options={choicesOf(t, "awning", awningKinds)} />
        <RadioGroup
          {...windowField(t, view, "paint")}
          options={choicesOf(t, "paint", paintNames).map((choice) => ({
            ...choice,
            mark: <PaintMark name={choice.value} />,
          }))}
        />
        <TextField {...windowField(t, view, "lettering")} maxLength={windowLimits.lettering} />
        <RadioGroup
          {...windowField(t, view, "letterStyle")}
          options={choicesOf(t, "letterStyle", letterStyles).map((choice) => ({
            ...choice,
            mark: <span className={`letter-mark letter-mark-${choice.value}`} aria-hidden="true" />,
          }))}
        />
      </div>
      {several("things", windowThings)}
      {several("pavementThings", pavementThings)}
    </section>
  );
}

function PaintMark({ name }: { name: keyof typeof paints }) {
  const { awning, awning2 } = paints[name];
  return <span className="paint" style={{ "--v1": awning, "--v2": awning2 } as object} aria-hidden="true" />;
}
