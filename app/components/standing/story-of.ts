import type { Standing } from "#app/domain/applications/standing.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { dayOf } from "#app/lib/dates.ts";

type Plan = {
  readonly standing: Standing;
  readonly timetable: { readonly closesAt: string; readonly shortlistBy: string; readonly resultBy: string };
};

/** One true sentence about where a plan is, with what comes and when. */
export function storyOf(t: Translate, format: Format, { standing, timetable }: Plan): string {
  const day = (at: string) => format.day(dayOf(new Date(at)));
  switch (standing) {
    case "sealed":
      return t("standing.story.sealed", { moment: format.moment(new Date(timetable.closesAt)) });
    case "reading":
      return t("standing.story.reading", { day: day(timetable.shortlistBy) });
    case "pitched":
      return t("standing.story.pitched", { day: day(timetable.resultBy) });
    default:
      return t(`standing.story.${standing}`);
  }
}
