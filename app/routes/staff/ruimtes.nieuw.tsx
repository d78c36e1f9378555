import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { Namesakes } from "#app/components/staff/namesakes.tsx";
import { SpaceFields } from "#app/components/staff/space-fields.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { newSpaceAction } from "#app/http/new-space-action.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { requireEditor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireEditor(request);
  return { once: newOnceKey(), title: pageTitle(request, "staff.space.newTitle") };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  return newSpaceAction(request, actor);
}

export default function NewSpace() {
  const { once } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, {}, namesIn(t, "staff.space"));
  const known = answered?.known ?? [];
  return (
    <form method="post" className="stack g-5 form-page" noValidate>
      <OnceKey value={once} />
      <h1>{t("staff.space.newTitle")}</h1>
      <p className="lead">{t("staff.space.lead")}</p>
      {known.length > 0 ? (
        <Namesakes spaces={known} way={t("sameAddress.new")} first="same-address" />
      ) : (
        <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      )}
      <SpaceFields view={view} />
      <p className="row g-3">
        <Button>{t("staff.space.save")}</Button>
        {known.length > 0 ? (
          <Button look="outline" name="isOther" value="on">
            {t("sameAddress.anyway")}
          </Button>
        ) : null}
      </p>
    </form>
  );
}
