import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { Steps } from "#app/ui/steps.tsx";

const moments = ["opensAt", "closesAt", "shortlistBy", "pitchAt", "resultBy"] as const;

type Props = {
  rules: FrozenRules;
  /** When it truly opened, where that was later than promised. */
  openedLate: Date | null;
  now: Date;
};

/** What happens when, in the order in which it happens, and how far it is. */
export function SpaceTimetable({ rules, openedLate, now }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const next = moments.find((moment) => new Date(rules.timetable[moment]) > now);
  return (
    <section className="stack g-4" aria-labelledby="planning">
      <h2 id="planning">{t("spaces.page.timetable")}</h2>
      <Steps
        steps={moments.map((moment) => {
          const at = new Date(rules.timetable[moment]);
          const state = at <= now ? "done" : moment === next ? "now" : "later";
          return {
            state,
            said: t(`ui.step.${state}`),
            when: (
              <time dateTime={at.toISOString()}>
                {moment === "shortlistBy" || moment === "resultBy"
                  ? format.day(dayOf(at))
                  : format.moment(at)}
              </time>
            ),
            title: t(`spaces.page.${moment}`),
            story:
              moment === "pitchAt"
                ? rules.pitchPlace
                : moment === "opensAt" && openedLate
                  ? t("temporary.openedLate", { moment: format.moment(openedLate) })
                  : null,
          };
        })}
      />
    </section>
  );
}
