import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { CallHead } from "#app/components/staff/call-head.tsx";
import { ClosedQuestions, OpenQuestion } from "#app/components/staff/question-cards.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { answerQuestions } from "#app/domain/applications/questions/answer-questions.server.ts";
import { answersForm } from "#app/domain/tenders/questions/question-form.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundId, refused, requireStaff } from "#app/http/guards.server.ts";
import { readStaffQuestions } from "#app/http/staff-questions.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  return readStaffQuestions(request, actor, foundId(params.tenderId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const form = await readForm(request, answersForm);
  if (!form.ok) return form.reply;
  const answered = await answerQuestions(database(), actor, tenderId, form.value.questions, form.key);
  if (answered.ok) return redirect(`${paths.staff.questions(tenderId)}?klaar=${answered.value.closed}`, 303);
  if (answered.problem === "not-found") throw refused(404);
  return form.refuse(answered);
}

export default function QuestionsPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const view = formView(t, useActionData<typeof action>()?.result, { questions: page.open });
  return (
    <div className="stack g-5 form-page">
      <CallHead page={page} title={t("questions.staff.title")} />
      {page.closed > 0 ? (
        <Notice tone="done" title={t("questions.staff.published", { count: page.closed })} live />
      ) : null}
      <h2>{t("questions.staff.open", { count: page.open.length + page.later.length })}</h2>
      <p>
        {page.mayAnswer
          ? t("questions.staff.lead", { answersBy: format.day(day(page.answersBy)) })
          : t("questions.staff.closed")}
      </p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.open.length > 0 && page.mayAnswer ? (
        <ForEditors>
          <form method="post" className="stack g-4" noValidate>
            <OnceKey value={page.once} />
            {page.open.map((question, index) => (
              <OpenQuestion key={question.id} question={question} name={`questions[${index}]`} view={view} />
            ))}
            <p>
              <Button size="large">{t("questions.staff.publish")}</Button>
            </p>
          </form>
        </ForEditors>
      ) : null}
      {page.later.length > 0 ? (
        <section className="stack g-3">
          <h2>{t("questions.staff.later", { count: page.later.length })}</h2>
          <ul className="stack g-2">
            {page.later.map(({ id, question }) => (
              <li key={id} className="words" dir="auto">
                {question}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {page.open.length + page.history.length === 0 ? <EmptyState title={t("questions.none")} /> : null}
      <ClosedQuestions questions={page.history} />
    </div>
  );
}
