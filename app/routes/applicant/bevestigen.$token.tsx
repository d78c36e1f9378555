import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { ConfirmForms } from "#app/components/paper/confirm-forms.tsx";
import { PlanAsRead } from "#app/components/paper/plan-as-read.tsx";
import { RequestNumber } from "#app/components/request-number.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { answerEntry, readToConfirm } from "#app/http/confirm-entry.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const handle = { noJs: true };
export const headers = noStore;
export const meta = titleOf;

/** Only looks: mail scanners open links, people press buttons. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await readToConfirm(request, params.token ?? "");
  return data(page, { status: page.say === "old" ? 410 : 200 });
}

export function action({ request, params }: ActionFunctionArgs) {
  return answerEntry(request, params.token ?? "");
}

export default function ConfirmPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const format = useFormat();
  if (page.say !== "ask")
    return (
      <div className="wrap wrap-narrow band-small stack g-5">
        <h1>{t(page.say === "old" ? "paper.confirm.oldTitle" : `paper.confirm.${page.say}`)}</h1>
        <p className="lead">
          {page.say === "old"
            ? t("paper.confirm.old")
            : page.say === "thanks"
              ? t("paper.confirm.thanksStory", { number: page.number })
              : t(`paper.confirm.${page.say}Story`)}
        </p>
        <p>
          <LinkButton href={paths.applicant.home()}>{t("paper.confirm.toPlans")}</LinkButton>
        </p>
        {page.say === "old" ? <RequestNumber /> : null}
      </div>
    );
  const view = formView(t, answered?.result, {}, namesIn(t, "paper.confirm"));
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <h1>{t("paper.confirm.title")}</h1>
      <p className="lead">
        {t("paper.confirm.story", { by: page.by, way: t(`paper.mark.${page.way}`), address: page.address })}
      </p>
      <p>
        <strong>{t("paper.confirm.until", { moment: format.moment(new Date(page.until)) })}</strong>
      </p>
      {page.isObjected ? (
        <Notice tone="quiet">
          <p>{t("paper.confirm.objected")}</p>
        </Notice>
      ) : null}
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <ConfirmForms page={page} view={view} />
      <div className="row row-apart g-3">
        <h2>{t("paper.confirm.plan")}</h2>
        <a href={page.pdf} download>
          <Icon name="file" /> {t("papers.download")}
        </a>
      </div>
      <PlanAsRead {...page} />
    </div>
  );
}
