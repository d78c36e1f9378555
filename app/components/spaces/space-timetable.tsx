import type { EndedCall } from "#app/domain/tenders/ending/ending.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { PublicStatus } from "#app/domain/tenders/public-status.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { type Step, Steps } from "#app/ui/steps.tsx";

const moments = ["opensAt", "closesAt", "shortlistBy", "pitchAt", "resultBy"] as const;

type Props = {
  rules: FrozenRules;
  status: PublicStatus | null;
  /** When it truly opened, where that was later than promised. */
  openedLate: Date | null;
  now: Date;
  /** What was to come after the end does not come. */
  ended: EndedCall | null;
};

/** What happens when, in the order in which it happens, and how far it is; the result has come once it can be read, no day sooner. */
export function SpaceTimetable({ rules, status, openedLate, now, ended }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const isResultLate = status === "running" && new Date(rules.timetable.resultBy) <= now;
  const isDone = (moment: (typeof moments)[number]) =>
    moment === "resultBy" && status !== "ended"
      ? status === "result"
      : new Date(rules.timetable[moment]) <= now;
  const next = moments.find((moment) => !isDone(moment));
  const came = moments.filter((moment) => !ended || rules.timetable[moment] <= ended.at);
  return (
    <section className="stack g-4" aria-labelledby="planning">
      <h2 id="planning">{t("spaces.page.timetable")}</h2>
      <Steps steps={[...came.map(stepOf), ...(ended ? [stepOfEnd(ended)] : [])]} />
    </section>
  );

  function stepOf(moment: (typeof moments)[number]): Step {
    const at = new Date(rules.timetable[moment]);
    const state = isDone(moment) ? "done" : moment === next ? "now" : "later";
    return {
      state,
      said: t(`ui.step.${state}`),
      when: (
        <time dateTime={at.toISOString()}>
          {moment === "shortlistBy" || moment === "resultBy" ? format.day(dayOf(at)) : format.moment(at)}
        </time>
      ),
      title: t(`spaces.page.${moment}`),
      story: storyOf(moment),
    };
  }

  function storyOf(moment: (typeof moments)[number]): string | null {
    if (moment === "pitchAt") return rules.pitchPlace;
    if (moment === "resultBy" && isResultLate) return t("spaces.page.resultLate");
    return moment === "opensAt" && openedLate
      ? t("temporary.openedLate", { moment: format.moment(openedLate) })
      : null;
  }

  function stepOfEnd({ kind, at }: EndedCall): Step {
    return {
      state: "done",
      said: t("ui.step.done"),
      when: <time dateTime={at}>{format.day(dayOf(new Date(at)))}</time>,
      title: t(`ending.title.${kind}`),
      story: null,
    };
  }
}
