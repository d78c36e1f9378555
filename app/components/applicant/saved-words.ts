import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { dayOf } from "#app/lib/dates.ts";

/** When it was kept last: the hour says enough today, and nothing about what was kept last week. */
export function savedWords(t: Translate, format: Format, { at, now }: { at: Date; now: Date }): string {
  return dayOf(at) === dayOf(now)
    ? t("applicant.saved", { time: format.time(at) })
    : t("applicant.savedOn", { moment: format.moment(at) });
}
