import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { SpaceFields } from "#app/components/staff/space-fields.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { createSpace } from "#app/domain/spaces/create-space.server.ts";
import { spaceForm } from "#app/domain/spaces/space-form.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { requireEditor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireEditor(request);
  return { once: newOnceKey(), title: pageTitle(request, "staff.space.newTitle") };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const form = await readForm(request, spaceForm);
  if (!form.ok) return form.reply;
  const created = await createSpace(database(), actor, form.value, form.key);
  return created.ok ? redirect(paths.staff.space(created.value.spaceId), 303) : form.refuse(created);
}

export default function NewSpace() {
  const { once } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, {}, namesIn(t, "staff.space"));
  return (
    <form method="post" className="stack g-5 form-page" noValidate>
      <OnceKey value={once} />
      <h1>{t("staff.space.newTitle")}</h1>
      <p className="lead">{t("staff.space.lead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <SpaceFields view={view} />
      <p>
        <Button>{t("staff.space.save")}</Button>
      </p>
    </form>
  );
}
