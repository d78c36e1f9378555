import type { ComponentType } from "react";

import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";

import type { Language } from "./parts/language.tsx";

/** How a letter is made: what it is told, its subject, and what may go along with it. */
export type Template<Props> = {
  readonly component: ComponentType<Props>;
  readonly subject: (t: Translate, props: Props, format: Format) => string;
  readonly preview: Props;
  /** The path that ends these letters, for letters that somebody chose to get. */
  readonly unsubscribe?: (props: Props) => string;
  /** The appointment that goes along as a file. */
  readonly calendar?: (language: Language, props: Props) => string;
};
