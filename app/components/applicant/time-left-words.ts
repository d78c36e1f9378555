import type { TimeLeft } from "#app/lib/time-left.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** "Nog 9 dagen en 21 uur", as it was true when the page was served. */
export function timeLeftWords(t: Translate, left: TimeLeft): string {
  switch (left.in) {
    case "days":
      return t("deadline.days", left);
    case "hours":
      return t("deadline.hours", left);
    case "minutes":
      return t("deadline.minutes", left);
  }
}
