import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { EntryDetails } from "#app/components/paper/entry-details.tsx";
import { EntryList } from "#app/components/paper/entry-list.tsx";
import { SignedList } from "#app/components/paper/signed-list.tsx";
import { CallHead } from "#app/components/staff/call-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { entryForm } from "#app/domain/applications/paper/entry-form.ts";
import { startEntry } from "#app/domain/applications/paper/start-entry.server.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { foundId, refused, requireEditor } from "#app/http/guards.server.ts";
import { readEntries } from "#app/http/entry-list.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export function loader({ request, params }: LoaderFunctionArgs) {
  return readEntries(request, foundId(params.tenderId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, entryForm);
  if (!form.ok) return form.reply;
  const started = await startEntry(database(), actor, tenderId, form.value, form.key);
  if (started.ok) return redirect(paths.staff.entry(tenderId, started.value.applicationId), 303);
  if (started.problem === "not-found") throw refused(404);
  return started.problem === "received-later"
    ? form.refuse(started, { receivedTime: ["problems.received-later"] })
    : form.refuse(started);
}

export default function EntriesPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const view = formView(t, useActionData<typeof action>()?.result, page.blank, namesIn(t, "paper"));
  return (
    <div className="stack g-5 form-page">
      <CallHead page={page} title={t("paper.title")} />
      {page.isDone ? <Notice tone="done" title={t("paper.done")} live /> : null}
      {page.isTakenBack ? <Notice tone="done" title={t("spoken.takenBack")} live /> : null}
      <p className="lead">{t("paper.lead")}</p>
      <Notice tone="quiet">
        <p>{t("paper.onlyYou")}</p>
      </Notice>
      <EntryList tenderId={page.tenderId} entries={page.entries} />
      <SignedList tenderId={page.tenderId} entries={page.signed} />
      {page.isOpen ? (
        <form method="post" className="card stack g-4" noValidate>
          <OnceKey value={page.once} />
          <h2 className="h3">{t("paper.new")}</h2>
          <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
          <EntryDetails view={view} />
          <p>
            <Button>{t("paper.start")}</Button>
          </p>
        </form>
      ) : (
        <p>{t("paper.closed")}</p>
      )}
    </div>
  );
}
