import type { FormView } from "#app/components/forms/form-view.ts";
import { questionLimits } from "#app/domain/tenders/questions/question-form.ts";
import { questionEndings, type QuestionState } from "#app/domain/tenders/questions/states.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { Select, TextArea } from "#app/ui/field.tsx";
import { Sign } from "#app/ui/sign.tsx";

type Open = { readonly id: string; readonly question: string; readonly askedOn: string };

/** A question that waits: its words, and what becomes of it. Nothing here tells who asked. */
export function OpenQuestion({ question, name, view }: { question: Open; name: string; view: FormView }) {
  const t = useTranslate();
  const format = useFormat();
  const words = view.field(`${name}.question`);
  return (
    <section className="card stack g-3" aria-labelledby={`open-${question.id}`}>
      <input type="hidden" name={`${name}.id`} value={question.id} />
      <p className="small muted">{t("questions.staff.asked", { day: format.day(day(question.askedOn)) })}</p>
      <h3 id={`open-${question.id}`} className="words" dir="auto">
        {question.question}
      </h3>
      <TextArea
        {...view.field(`${name}.answer`)}
        label={t("questions.staff.answer")}
        hint={t("questions.staff.answerHint")}
        maxLength={questionLimits.answer}
        rows={4}
      />
      <Select
        {...view.field(`${name}.ending`)}
        label={t("questions.staff.ending")}
        hint={t("questions.staff.endingHint")}
        options={questionEndings.map((value) => ({ value, label: t(`questions.staff.ending.${value}`) }))}
      />
      <details className="disclosure" open={words.error !== undefined}>
        <summary>{t("questions.staff.words")}</summary>
        <TextArea
          {...words}
          label={t("questions.staff.words")}
          hint={t("questions.staff.wordsHint")}
          maxLength={questionLimits.question}
          rows={3}
        />
      </details>
    </section>
  );
}

type Closed = {
  readonly id: string;
  readonly text: string;
  readonly state: QuestionState;
  readonly number: number | null;
  readonly answer: string;
  readonly edited: boolean;
};

/** What was answered, and what was not and why: as the public reads it, and what it never will. */
export function ClosedQuestions({ questions }: { questions: readonly Closed[] }) {
  const t = useTranslate();
  if (questions.length === 0) return null;
  return (
    <section className="stack g-3">
      <h2>{t("questions.staff.history")}</h2>
      <ol className="stack g-3" role="list">
        {questions.map((question) => (
          <li key={question.id} className="card stack g-2">
            <p className="row g-2">
              {question.number === null ? (
                <Sign tone="closed">{t("questions.staff.withheld")}</Sign>
              ) : (
                <>
                  <span className="small muted">{t("questions.number", { number: question.number })}</span>
                  <Sign tone={question.state === "answered" ? "done" : "closed"}>
                    {t(`questions.own.state.${question.state}`)}
                  </Sign>
                </>
              )}
            </p>
            <h3 className="h4 words" dir="auto">
              {question.text}
            </h3>
            <p className="words" dir="auto">
              {question.answer}
            </p>
            {question.edited ? <p className="small muted">{t("questions.edited")}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
