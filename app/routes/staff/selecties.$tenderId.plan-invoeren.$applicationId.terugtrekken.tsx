import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ReceivedFields } from "#app/components/paper/received-fields.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readTakeBackPage, takeBackEntry } from "#app/http/take-back-entry.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await readTakeBackPage(request, params);
  return { ...page, title: pageTitle(request, "spoken.takeBack", page.name) };
}

export function action({ request, params }: ActionFunctionArgs) {
  return takeBackEntry(request, params);
}

export default function TakeBackEntryPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, page.blank, namesIn(t, "paper"));
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.tender(page.tenderId), label: page.address },
          { href: paths.staff.entries(page.tenderId), label: t("paper.title") },
        ]}
        place={page.space}
        title={t("spoken.takeBackTitle", { name: page.name })}
      />
      <p className="lead">{t("spoken.takeBackStory", { name: page.name })}</p>
      <form method="post" className="card stack g-4" noValidate>
        <OnceKey value={page.once} />
        <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
        <ReceivedFields view={view} label={t("spoken.way")} />
        <p>
          <Button look="stop">{t("spoken.takeBackYes", { name: page.name })}</Button>
        </p>
      </form>
    </div>
  );
}
