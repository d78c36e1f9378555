import type { PublicQuestion } from "#app/domain/tenders/questions/queries.server.ts";
import { questionPeriod } from "#app/domain/tenders/questions/period.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

type Props = {
  slug: string;
  questions: readonly PublicQuestion[];
  closesAt: Date;
  now: Date;
  isOpen: boolean;
  isPreview: boolean;
};

/** What was asked about a space and answered, for everyone the same and without a name; and the way to ask. */
export function SpaceQuestions({ slug, questions, closesAt, now, isOpen, isPreview }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { lastDay, answersBy, endsAt } = questionPeriod(closesAt);
  const days = { lastDay: format.day(lastDay), answersBy: format.day(answersBy) };
  const mayAsk = isOpen && now < endsAt;
  return (
    <section className="stack g-4" aria-labelledby="vragen">
      <h2 id="vragen">{t("questions.title")}</h2>
      <p>
        {t("questions.lead")}{" "}
        {isOpen ? t(mayAsk ? "questions.period" : "questions.over", days) : t("questions.done")}
      </p>
      {questions.length === 0 ? (
        <p className="muted">{t("questions.none")}</p>
      ) : (
        <div>
          {questions.map((question, index) => (
            <Question key={question.number} question={question} first={index === 0} />
          ))}
        </div>
      )}
      {mayAsk && isPreview ? <p className="muted">{t("questions.askLater")}</p> : null}
      {mayAsk && !isPreview ? (
        <p>
          <LinkButton look="outline" href={paths.question(slug)}>
            {t("questions.ask")}
          </LinkButton>
        </p>
      ) : null}
    </section>
  );
}

function Question({ question, first }: { question: PublicQuestion; first: boolean }) {
  const t = useTranslate();
  const format = useFormat();
  const { number, text, answer, isDeclined, edited, closedAt } = question;
  const day = format.plainDay(dayOf(new Date(closedAt)));
  return (
    <details className={first ? "disclosure disclosure-first" : "disclosure"} id={`vraag-${number}`} open>
      <summary>
        <span className="words" dir="auto">
          {text}
        </span>
      </summary>
      <div className="stack g-2">
        <p className="small muted">
          {t("questions.number", { number })}.{" "}
          {t(isDeclined ? "questions.declinedOn" : "questions.answeredOn", { day })}
        </p>
        <p className="words" dir="auto">
          {answer}
        </p>
        {edited ? <p className="small muted">{t("questions.edited")}</p> : null}
      </div>
    </details>
  );
}
