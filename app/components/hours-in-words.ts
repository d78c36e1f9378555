import { type OpeningHours, timeOf, weekDays } from "#app/domain/applications/opening-hours.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** The week in lines, days in a row with the same hours together: "dinsdag t/m zaterdag: 09.00 tot 17.30 uur". */
export function hoursInWords(t: Translate, hours: OpeningHours): string[] {
  const groups: { first: string; last: string; hours: string }[] = [];
  let previous = "";
  for (const day of weekDays) {
    const span = hours[day];
    const words = span ? spanInWords(t, span) : "";
    const name = t(`week.day.${day}`);
    const group = groups.at(-1);
    if (group && words !== "" && words === previous) group.last = name;
    else if (words !== "") groups.push({ first: name, last: name, hours: words });
    previous = words;
  }
  return groups.map(({ first, last, hours: words }) =>
    first === last
      ? t("week.oneDay", { day: first, hours: words })
      : t("week.days", { first, last, hours: words }),
  );
}

/** "09.00 tot 17.30 uur", as the reader's language writes it. */
export function spanInWords(
  t: Translate,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const clock = (cell: number) => t("week.clock", { time: timeOf(cell) });
  return t("week.fromTo", { from: clock(from), to: clock(to) });
}
