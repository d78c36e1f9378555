import { dayOf } from "#app/lib/dates.ts";

import type { Format } from "./format.ts";
import type { Translate } from "./translate.ts";

/** "woensdag 8 april 2026, 16.00 tot 18.00 uur". */
export function slotWords(t: Translate, format: Format, slot: { startsAt: string; endsAt: string }): string {
  const [from, to] = [new Date(slot.startsAt), new Date(slot.endsAt)];
  return t("viewings.fromTo", {
    day: format.day(dayOf(from)),
    from: format.shortTime(from),
    to: format.time(to),
  });
}
