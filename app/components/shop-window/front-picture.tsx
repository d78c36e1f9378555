import type { ReactNode } from "react";

import type { WindowDraft } from "#app/domain/applications/window-draft.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Drawing } from "#app/ui/drawing.tsx";
import { facadeSvg } from "#app/ui/facade/facade.ts";
import { Icon } from "#app/ui/icon.tsx";

import { facadeOf, type FrontSpace, scaleOf } from "./facade-of.ts";
import { frontPicture } from "./picture-options.ts";

type Props = {
  readonly plan: WindowDraft;
  readonly space: FrontSpace;
  /** What is to be seen, for whoever does not see it. */
  readonly label: string;
};

/** The front as a plan describes it, by day or in the evening at the press of a radio button, without script. */
export function FrontPicture({ plan, space, label }: Props) {
  return (
    <DayAndEvening frontageM={space.frontageM}>
      <Drawing
        className="canvas-picture"
        svg={facadeSvg(facadeOf(plan, space), { ...frontPicture, label })}
      />
    </DayAndEvening>
  );
}

type AroundProps = { readonly frontageM: number | null; readonly children: ReactNode };

/** Around a picture: day or evening, and whether its measure is the real one. */
export function DayAndEvening({ frontageM, children }: AroundProps) {
  const t = useTranslate();
  const format = useFormat();
  const scale = scaleOf(frontageM);
  return (
    <div className="canvas day-and-evening">
      {children}
      <div className="canvas-foot">
        <fieldset className="segments">
          <legend className="visually-hidden">{t("applicant.window.moment")}</legend>
          <Moment value="day" icon="sun" checked />
          <Moment value="evening" icon="moon" />
        </fieldset>
        <p className="small">
          {scale === "unknown" || frontageM === null
            ? t("applicant.window.scale.unknown")
            : t(`applicant.window.scale.${scale}`, { metres: format.number(frontageM) })}
        </p>
      </div>
    </div>
  );
}

type MomentProps = {
  readonly value: "day" | "evening";
  readonly icon: "sun" | "moon";
  readonly checked?: boolean;
};

/** Belongs to no form, also inside one: how one looks at a plan is no part of it. */
function Moment({ value, icon, checked = false }: MomentProps) {
  const t = useTranslate();
  return (
    <label>
      <input type="radio" name="moment" value={value} defaultChecked={checked} form="no-form" />
      <Icon name={icon} /> {t(`applicant.window.moment.${value}`)}
    </label>
  );
}
