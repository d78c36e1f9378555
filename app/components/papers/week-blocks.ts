import { hoursInWords } from "#app/components/hours-in-words.ts";
import { drawnHours, drawWeek } from "#app/domain/applications/drawn-week.ts";
import { readWeek, weekDays } from "#app/domain/applications/opening-hours.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { PaperBlock } from "#app/lib/paper.ts";

/** The opening hours of a business plan as a picture of the week; nothing as long as no day is open. */
export function weekBlocks(t: Translate, businessPlan: unknown): PaperBlock[] {
  const { hours, activities } = readWeek(businessPlan);
  if (weekDays.every((day) => hours[day] === null)) return [];
  const week = drawWeek(hours, activities);
  const columns = drawnHours(week);
  const from = (columns[0] ?? 0) * 2;
  return [
    {
      kind: "week",
      week: {
        label: `${t("applicant.window.week.picture")}. ${hoursInWords(t, hours).join(". ")}.`,
        hours: columns,
        days: weekDays.map((day) => ({
          name: t(`week.day.${day}`).slice(0, 2),
          halves: week[day].slice(from),
        })),
        legend: (["open", "activity", "closed"] as const).map((look) => ({
          look,
          text: t(`applicant.window.week.${look}`),
        })),
      },
    },
  ];
}
