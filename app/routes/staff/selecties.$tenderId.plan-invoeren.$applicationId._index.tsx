import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { EntryDetails } from "#app/components/paper/entry-details.tsx";
import { EntryFiles } from "#app/components/paper/entry-files.tsx";
import { EntryHead } from "#app/components/paper/entry-head.tsx";
import { EntryParts } from "#app/components/paper/entry-parts.tsx";
import { EntrySteps } from "#app/components/paper/entry-steps.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { changeEntryAction } from "#app/http/change-entry.server.ts";
import { readEntryPage } from "#app/http/entry-page.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await readEntryPage(request, params);
  const isKept = new URL(request.url).searchParams.has("bewaard");
  return { ...page, isKept, title: pageTitle(request, "paper.title", page.name) };
}

export function action({ request, params }: ActionFunctionArgs) {
  return changeEntryAction(request, params);
}

export default function EntryPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, page.details, namesIn(t, "paper"));
  const isWriting = page.submittedAt === null && page.isOpen;
  return (
    <div className="stack g-5 form-page">
      <EntryHead page={page} title={page.name} />
      {page.isKept && !answered ? <Notice tone="done" title={t("paper.kept")} live /> : null}
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.objection ? (
        <Notice tone="attention" title={t("paper.objection", { name: page.name })}>
          <p className="words" dir="auto">
            {page.objection}
          </p>
        </Notice>
      ) : null}
      {isWriting ? (
        <>
          <section className="stack g-3">
            <h2 className="h3">{t("paper.parts")}</h2>
            <EntryParts tenderId={page.tenderId} applicationId={page.applicationId} parts={page.parts} />
          </section>
          <EntryFiles
            files={page.files}
            once={page.once}
            label={t("paper.files")}
            hint={t("paper.filesStory")}
          />
        </>
      ) : null}
      <EntrySteps page={page} />
      {isWriting ? (
        <details className="disclosure" open={answered?.result !== undefined}>
          <summary>{t("paper.details")}</summary>
          <form method="post" className="stack g-4" noValidate>
            <input type="hidden" name="intent" value="details" />
            <EntryDetails view={view} />
            <p>
              <Button look="outline">{t("paper.keep")}</Button>
            </p>
          </form>
        </details>
      ) : null}
    </div>
  );
}
