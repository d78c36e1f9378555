import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";

const steps = ["opensAt", "closesAt", "shortlistBy", "pitchAt", "resultBy"] as const;

/** What happens when, in the order in which it happens. */
export function SpaceTimetable({ rules }: { rules: FrozenRules }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <section className="stack g-3">
      <h2>{t("spaces.page.timetable")}</h2>
      <ol className="steps">
        {steps.map((step) => {
          const at = new Date(rules.timetable[step]);
          return (
            <li key={step}>
              <div>
                <strong>{t(`spaces.page.${step}`)}</strong>
                <br />
                <time dateTime={at.toISOString()}>
                  {step === "shortlistBy" || step === "resultBy" ? format.day(dayOf(at)) : format.moment(at)}
                </time>
                {step === "pitchAt" && rules.pitchPlace ? <span>, {rules.pitchPlace}</span> : null}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
