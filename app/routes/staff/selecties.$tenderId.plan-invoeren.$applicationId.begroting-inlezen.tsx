import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { SheetChanges } from "#app/components/applicant/finance/sheet-changes.tsx";
import { SheetForm } from "#app/components/applicant/finance/sheet-form.tsx";
import { EntryHead } from "#app/components/paper/entry-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { type EntryPage, readEntryPage } from "#app/http/entry-page.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readSheetsFile } from "#app/http/plan-spreadsheet.server.ts";
import { statusOfProblem } from "#app/http/problem-status.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await readEntryPage(request, params);
  return { ...page, canWrite: whyNotWritten(page) === null, title: pageTitle(request, "sheetImport.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const page = await readEntryPage(request, params);
  const read = whyNotWritten(page) ?? (await readSheetsFile(request, page));
  if (read.ok) return data({ read: read.value, error: null });
  const error = fieldProblem(read.problem, read.details);
  return data({ read: null, error }, { status: statusOfProblem(read.problem) });
}

function whyNotWritten({ submittedAt, isOpen }: EntryPage) {
  if (submittedAt !== null) return problem("already-submitted");
  return isOpen ? null : problem("tender-closed");
}

export default function ReadInEntryPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const back = paths.staff.entryPart(page.tenderId, page.applicationId, "financial");
  return (
    <div className="stack g-5 form-page">
      <EntryHead
        page={page}
        title={t("sheetImport.title")}
        back={{ href: back, label: t("applicant.part.financial") }}
      />
      {page.canWrite ? null : <Notice tone="attention" title={t("sheetImport.closed")} />}
      {page.canWrite && answered?.read ? (
        <SheetChanges read={answered.read} once={page.once} save={back} />
      ) : null}
      {page.canWrite && !answered?.read ? <SheetForm error={answered?.error ?? null} /> : null}
    </div>
  );
}
