import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";

const steps = ["opensAt", "closesAt", "shortlistBy", "pitchAt", "resultBy"] as const;

/** What happens when, in the order in which it happens, and how far it is. */
export function SpaceTimetable({ rules, now }: { rules: FrozenRules; now: Date }) {
  const t = useTranslate();
  const format = useFormat();
  const next = steps.find((step) => new Date(rules.timetable[step]) > now);
  return (
    <section className="stack g-4" aria-labelledby="planning">
      <h2 id="planning">{t("spaces.page.timetable")}</h2>
      <ol className="steps">
        {steps.map((step) => {
          const at = new Date(rules.timetable[step]);
          return (
            <li
              key={step}
              className={at <= now ? "done" : step === next ? "now" : undefined}
              aria-current={step === next ? "step" : undefined}
            >
              <div>
                <time dateTime={at.toISOString()}>
                  {step === "shortlistBy" || step === "resultBy" ? format.day(dayOf(at)) : format.moment(at)}
                </time>
                <b>{t(`spaces.page.${step}`)}</b>
                {step === "pitchAt" && rules.pitchPlace ? <p className="small">{rules.pitchPlace}</p> : null}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
