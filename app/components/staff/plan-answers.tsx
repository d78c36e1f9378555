import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { hoursInWords } from "#app/components/hours-in-words.ts";
import { readWeek } from "#app/domain/applications/opening-hours.ts";
import { answersIn, isTicked } from "#app/domain/applications/payload.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { answerOf, questionOf } from "#app/i18n/question-of.ts";

type Props = { value: unknown; part: PlanPart; path: readonly string[] };

/** The answers of a part under the questions of the entrepreneur's form; what belongs together is indented. */
export function Answers({ value, part, path }: Props) {
  const t = useTranslate();
  const entries = answersIn(value);
  if (entries.length === 0) return <p>{t("staff.plan.empty")}</p>;
  return (
    <dl className="answers stack g-3">
      {entries.map(([name, answer]) => {
        const here = [...path, name];
        return (
          <div key={name}>
            <dt>{questionOf(t, part, here)}</dt>
            <dd>
              {typeof answer === "string" ? (
                answerOf(t, part, name, answer)
              ) : isTicked(answer) ? (
                answer.map((one) => answerOf(t, part, name, one)).join(", ")
              ) : part === "business" && name === "openingHours" ? (
                <Hours value={value} />
              ) : (
                <Answers value={answer} part={part} path={here} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The week in lines, as people say it. */
function Hours({ value }: { value: unknown }) {
  const t = useTranslate();
  return (
    <ul className="plain-list">
      {hoursInWords(t, readWeek(value).hours).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
