import { Fragment } from "react";

import type { HallPlan } from "#app/domain/jury/evening/hall-now.ts";
import type { Translate } from "#app/i18n/translate.ts";

type Props = {
  /** One line each; more than one get smaller letters. */
  readonly lines?: readonly string[];
  readonly text?: string;
  readonly small: boolean;
  readonly lit?: boolean;
};

/** Long names get smaller letters, so that they stay whole on the wall. */
export function HallTitle({ text = "", lines = [text], small, lit }: Props) {
  const Level = small ? "p" : "h1";
  const length = Math.max(...lines.map((line) => line.length)) + (lines.length - 1) * LINE;
  const size = length > 34 ? " hall-title-long" : length > 18 ? " hall-title-wide" : "";
  return (
    <Level className={`hall-title${size}${lit ? " hall-lit" : ""}`}>
      {lines.map((line, index) => (
        <Fragment key={`${index} ${line}`}>
          {/* Read aloud as words of their own. */}
          {index > 0 ? <span className="visually-hidden">, </span> : null}
          <span className="hall-title-line">{line}</span>
        </Fragment>
      ))}
    </Level>
  );
}

/** A line more takes as much room as so many letters. */
const LINE = 12;

/** How the hall calls a plan: by its name, or with a key without names by its place in the evening. */
export function hallName(t: Translate, { name, position }: HallPlan): string {
  return name || t("hall.pitch", { position });
}
