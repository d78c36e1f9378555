import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { AboutSpace } from "#app/components/spaces/about-space.tsx";
import { OwnQuestions } from "#app/components/spaces/own-questions.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { askQuestion } from "#app/domain/tenders/questions/ask-question.server.ts";
import { questionForm } from "#app/domain/tenders/questions/question-form.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundSlug, refused, requireEntrepreneur } from "#app/http/guards.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { readQuestionPage } from "#app/http/question-page.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { fieldProblem } from "#app/lib/field-problem.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import signedInStyles from "#app/ui/styles/signed-in.css?url";

export const handle = { noJs: true };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: signedInStyles }];
export const headers = noStore;
export const meta = titleOf;

export function loader({ request, params }: LoaderFunctionArgs) {
  return readQuestionPage(request, foundSlug(params.slug));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const slug = foundSlug(params.slug);
  const { actor } = await requireEntrepreneur(request);
  const form = await readForm(request, questionForm);
  if (!form.ok) return form.reply;
  const { question, anyway } = form.value;
  const asked = await askQuestion(database(), actor, slug, question, { anyway });
  if (asked.ok) return redirect(`${paths.question(slug)}?verstuurd=1`, 303);
  if (asked.problem === "not-found") throw refused(404);
  const words = fieldProblem(asked.problem, asked.details);
  return form.refuse(asked, asked.problem === "tells-who-you-are" ? { question: [words] } : {});
}

export default function AskPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const result = useActionData<typeof action>()?.result;
  const view = formView(t, result, {});
  const tellsWho = result?.error?.[""]?.some((one) => one.startsWith("problems.tells-who-you-are"));
  const days = { lastDay: format.day(day(page.lastDay)), answersBy: format.day(day(page.answersBy)) };
  return (
    <AboutSpace title={t("questions.own.title")} address={page.address} slug={page.slug} section="vragen">
      {page.isSent ? (
        <Notice tone="done" title={t("questions.own.sent")} live>
          <p>{t("questions.own.sentStory", days)}</p>
        </Notice>
      ) : null}
      <p>
        {page.isOpen ? t(page.mayAsk ? "questions.period" : "questions.over", days) : t("questions.done")}
      </p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.mayAsk ? (
        <form method="post" className="card stack g-3" noValidate>
          <TextArea
            {...view.field("question")}
            label={t("questions.own.field")}
            hint={t("questions.own.hint")}
            rows={5}
          />
          <p className="row g-3">
            <Button>{t("questions.own.send")}</Button>
            {tellsWho ? (
              <Button look="outline" name="anyway" value="on">
                {t("questions.own.anyway")}
              </Button>
            ) : null}
          </p>
        </form>
      ) : null}
      <OwnQuestions questions={page.own} />
    </AboutSpace>
  );
}
