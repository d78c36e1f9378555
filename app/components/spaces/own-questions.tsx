import type { QuestionState } from "#app/domain/tenders/questions/states.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Sign } from "#app/ui/sign.tsx";

type Question = {
  readonly id: string;
  readonly text: string;
  readonly state: QuestionState;
  readonly number: number | null;
  readonly answer: string;
};

const looks = { open: "attention", answered: "done", declined: "closed", withheld: "closed" } as const;

/** One's own questions about a space and what became of them; nobody else sees whose they are. */
export function OwnQuestions({ questions }: { questions: readonly Question[] }) {
  const t = useTranslate();
  if (questions.length === 0) return null;
  return (
    <section className="stack g-3" aria-labelledby="own-questions">
      <h2 id="own-questions">{t("questions.own.list")}</h2>
      <p className="small muted">{t("questions.own.onlyYou")}</p>
      <ul className="stack g-3" role="list">
        {questions.map((question) => (
          <li key={question.id} className="card stack g-2">
            <p className="row g-2">
              <Sign tone={looks[question.state]}>{t(`questions.own.state.${question.state}`)}</Sign>
              {question.number === null ? null : (
                <span className="small muted">{t("questions.number", { number: question.number })}</span>
              )}
            </p>
            <p className="words" dir="auto">
              <strong>{question.text}</strong>
            </p>
            {question.answer ? (
              <p className="words" dir="auto">
                {question.answer}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
