import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** Stands for the number in a sentence that the browser completes. */
export const NUMBER = "{n}";

export type MeterSentences = {
  readonly above: string;
  readonly below: string;
  readonly equal: string;
  readonly empty: string;
};

/** What the meter can say, with a place for the number, so that the browser needs no catalogue. */
export function meterSentences(t: Translate): MeterSentences {
  return {
    above: t("applicant.window.meter.above", { points: NUMBER }),
    below: t("applicant.window.meter.below", { points: NUMBER }),
    equal: t("applicant.window.meter.equal"),
    empty: t("applicant.window.meter.empty"),
  };
}

/** A percentage as this language writes it, with a place for the number. */
export function percentWords(format: Format): string {
  return format.percent(0).replace("0", NUMBER);
}

/** How much open glass lies above or below what is asked, in words. */
export function meterWords(sentences: MeterSentences, open: number | null, asked: number): string {
  if (open === null) return sentences.empty;
  if (open === asked) return sentences.equal;
  const sentence = open > asked ? sentences.above : sentences.below;
  return sentence.replace(NUMBER, String(Math.abs(open - asked)));
}
