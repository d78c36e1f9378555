import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { FileList } from "#app/components/applicant/files/file-list.tsx";
import { UploadForm } from "#app/components/applicant/files/upload-form.tsx";
import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { PreviousStep } from "#app/components/applicant/previous-step.tsx";
import { problemWords } from "#app/components/forms/form-view.ts";
import { titleOf } from "#app/components/title-of.ts";
import { MAX_FILES } from "#app/domain/applications/file-limits.ts";
import { removeFile } from "#app/domain/applications/remove-file.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundId, requireEntrepreneur } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPlanPage } from "#app/http/plan-page.server.ts";
import { postedForm, textIn } from "#app/http/posted-form.server.ts";
import { isFileForm, receiveFormFile } from "#app/http/receive-form-file.server.ts";
import { cancelUpload } from "#app/http/receive-piece.server.ts";
import { listHalfway } from "#app/http/halfway.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  const unfinished = await listHalfway(request, plan.applicationId);
  return { plan, unfinished, title: pageTitle(request, "applicant.part.files", plan.address) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const applicationId = foundId(params.applicationId);
  const files = () => paths.applicant.files(applicationId);
  if (isFileForm(request)) return answerWith(await receiveFormFile(actor, applicationId, request), files);
  const form = await postedForm(request);
  if (form.has("forget"))
    return answerWith(await cancelUpload(actor, applicationId, foundId(textIn(form, "forget"))), files);
  const fileId = foundId(textIn(form, "remove"));
  return answerWith(await removeFile(database(), actor, applicationId, fileId), files);
}

export default function FilesPage() {
  const { plan, unfinished } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  const words = error ? problemWords(t, error) : undefined;
  const canAdd = !plan.isLocked && plan.isOpen && plan.files.length < MAX_FILES;
  return (
    <PlanFrame plan={plan} current="files">
      <h1>{t("applicant.part.files")}</h1>
      <p className="lead">{t("applicant.files.lead")}</p>
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={words ? [{ href: canAdd ? "#file" : null, text: words }] : []}
      />
      <FileList files={plan.files} unfinished={unfinished} isOpen={plan.isOpen && !plan.isLocked} />
      {canAdd ? <UploadForm applicationId={plan.applicationId} once={plan.once} error={words} /> : null}
      <p className="row g-3">
        <PreviousStep plan={plan} current="files" />
        <LinkButton look="outline" href={paths.applicant.submission(plan.applicationId)}>
          {t("applicant.files.goOn")}
        </LinkButton>
      </p>
    </PlanFrame>
  );
}
