import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { NotesCard } from "#app/components/notes/notes-card.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { textWithoutNames } from "#app/domain/applications/nameless/without-names.ts";
import { noteForm } from "#app/domain/applications/notes/note-form.ts";
import { findNoted, listNotes, listReaders } from "#app/domain/applications/notes/queries.server.ts";
import { readMentions, writeNote } from "#app/domain/applications/notes/write-note.server.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { found, foundId, readAs, refused, requireRight } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { keepReading, readsNameless } from "#app/http/reads-nameless.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  const isNameless = readsNameless(request);
  const page = await readAs(actor, async (tx) => {
    const plan = found(await findNoted(tx, actor.corporationId, applicationId));
    if (plan.tenderId !== tenderId) throw refused(404);
    const { space, receiptNumber, ...names } = plan;
    const name = isNameless ? receiptNumber : plan.tradeName;
    const said = await listNotes(tx, actor, applicationId);
    return {
      title: pageTitle(request, "notes.title", name),
      once: newOnceKey(),
      tenderId,
      applicationId,
      space,
      name,
      isNameless,
      notes: isNameless ? said.map((note) => ({ ...note, text: textWithoutNames(note.text, names) })) : said,
      readers: await listReaders(tx, actor, applicationId),
    };
  });
  return keepReading(request, page);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const tenderId = await foundCall(actor, params.tenderId);
  const applicationId = foundId(params.applicationId);
  const form = await readForm(request, noteForm);
  if (!form.ok) return form.reply;
  const { value, key } = form;
  const answer =
    value.intent === "note"
      ? await writeNote(database(), actor, applicationId, { text: value.text, mentions: value.mentions }, key)
      : await readMentions(database(), actor, applicationId, key);
  if (answer.ok) return redirect(paths.staff.notes(tenderId, applicationId), 303);
  if (answer.problem === "not-found") throw refused(404);
  return form.refuse(answer);
}

export default function NotesPage() {
  const page = useLoaderData<typeof loader>();
  const { tenderId, applicationId, space } = page;
  const t = useTranslate();
  const view = formView(t, useActionData<typeof action>()?.result, {}, () => t("notes.text"));
  return (
    <div className="stack g-4 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.applications(tenderId), label: t("staff.plans.title") },
          { href: paths.staff.application(tenderId, applicationId), label: page.name },
        ]}
        place={space}
        title={t("notes.title")}
      />
      {page.isNameless ? <NamelessNotice withNames="?namen=1" /> : null}
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <NotesCard view={view} once={page.once} notes={page.notes} readers={page.readers} />
    </div>
  );
}
