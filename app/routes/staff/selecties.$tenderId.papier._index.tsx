import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { PaperScoreForm } from "#app/components/staff/paper-score-form.tsx";
import { PaperScoreList } from "#app/components/staff/paper-score-list.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { paperForm } from "#app/domain/jury/paper/paper-form.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { refused, requireEditor } from "#app/http/guards.server.ts";
import { missingBeside } from "#app/http/missing-beside.ts";
import { enterPaper, readPaperPage } from "#app/http/paper-scores.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return readPaperPage(request, params);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, paperForm);
  if (!form.ok) return form.reply;
  const entered = await enterPaper(actor, tenderId, form.value, form.key);
  if (entered.ok) return redirect(paths.staff.paperScores(tenderId), 303);
  if (entered.problem === "not-found") throw refused(404);
  return form.refuse(entered, missingBeside(entered.details));
}

export default function PaperScores() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(
    t,
    answered?.result,
    {},
    (name) => {
      const criterion = page.criteria.find(({ id }) => name.includes(id));
      return criterion?.title ?? (name === "picture" ? t("paperScores.photo") : null);
    },
    (problem) => (problem === "no-file" || problem.startsWith("file-") ? "#picture" : null),
  );
  const address = `${page.space.street} ${page.space.houseNumber}`;
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.tender(page.tenderId), label: address },
          { href: paths.staff.evening(page.tenderId), label: t("evening.title") },
        ]}
        place={page.space}
        title={t("paperScores.title")}
      />
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.chosen ? (
        <PaperScoreForm view={view} once={page.once} sheet={page.chosen} criteria={page.criteria} />
      ) : (
        <PaperScoreList tenderId={page.tenderId} open={page.open} entered={page.entered} />
      )}
    </div>
  );
}
