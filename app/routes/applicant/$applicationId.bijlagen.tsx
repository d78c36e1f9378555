import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PlanFrame } from "#app/components/applicant/plan-frame.tsx";
import { problemWords } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { removeFile } from "#app/domain/applications/remove-file.server.ts";
import { readPosted, textIn } from "#app/http/posted-form.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundId, requireEntrepreneur } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPlanPage } from "#app/http/plan-page.server.ts";
import { receiveFile } from "#app/http/uploads.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Icon } from "#app/ui/icon.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  return { plan, title: pageTitle(request, "applicant.part.files", plan.address) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const applicationId = foundId(params.applicationId);
  const files = () => paths.applicant.files(applicationId);
  const form = await readPosted(request);
  if (typeof form === "string") return answerWith(problem(form), files);
  if (!form.has("remove")) return answerWith(await receiveFile(actor, applicationId, form), files);
  const fileId = foundId(textIn(form, "remove"));
  return answerWith(await removeFile(database(), actor, applicationId, fileId), files);
}

export default function FilesPage() {
  const { plan } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  const format = useFormat();
  const words = error ? problemWords(t, error) : undefined;
  return (
    <PlanFrame plan={plan} current="files">
      <h1>{t("applicant.part.files")}</h1>
      <p className="lead">{t("applicant.files.lead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={words ? [{ href: "#file", text: words }] : []} />
      {plan.files.length === 0 ? (
        <p>{t("applicant.files.none")}</p>
      ) : (
        <ul className="stack g-3">
          {plan.files.map((file) => (
            <li key={file.id} className="card row row-apart">
              <a href={paths.file(file.id)} className="row g-2">
                <Icon name="file" /> {file.name}
              </a>
              <span className="row g-3">
                <span className="small">{format.kilobytes(file.sizeBytes)}</span>
                {plan.isOpen ? (
                  <form method="post">
                    <Button look="quiet" size="small" name="remove" value={file.id}>
                      {t("applicant.files.remove", { name: file.name })}
                    </Button>
                  </form>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {plan.isOpen ? (
        <form method="post" encType="multipart/form-data" className="card stack g-4">
          <OnceKey value={plan.once} />
          <TextField
            id="file"
            name="file"
            type="file"
            label={t("applicant.files.choose")}
            hint={t("applicant.files.rules")}
            error={words}
            accept="application/pdf,image/jpeg,image/png,image/webp"
          />
          <p>
            <Button>{t("applicant.files.upload")}</Button>
          </p>
        </form>
      ) : null}
      <p>
        <LinkButton look="outline" href={paths.applicant.submission(plan.applicationId)}>
          {t("applicant.files.goOn")}
        </LinkButton>
      </p>
    </PlanFrame>
  );
}
