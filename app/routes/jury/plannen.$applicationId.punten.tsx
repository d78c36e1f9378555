import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { Envelope } from "#app/components/jury/envelope.tsx";
import { FileOffer } from "#app/components/jury/file-offer.tsx";
import { PhoneData } from "#app/components/jury/phone-data.tsx";
import { PhoneTroubles } from "#app/components/jury/phone-troubles.tsx";
import { ScoreSheet } from "#app/components/jury/score-sheet.tsx";
import { SheetHead } from "#app/components/jury/sheet-head.tsx";
import { SheetNotices } from "#app/components/jury/sheet-notices.tsx";
import { TapLine } from "#app/components/jury/tap-line.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { scoreForm } from "#app/domain/jury/score-form.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundId, refused, requireJuror } from "#app/http/guards.server.ts";
import { isKnownPhone } from "#app/http/jury-page.server.ts";
import { missingBeside } from "#app/http/missing-beside.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readSheetPage } from "#app/http/sheet-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const meta = titleOf;

/** A frame of its own, so that the sheet has the whole phone. */
export const handle = { isSheet: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const applicationId = foundId(params.applicationId);
  const { actor } = await requireJuror(request, { applicationId });
  const isKnown = isKnownPhone(request);
  const sheet = await readSheetPage(actor, applicationId);
  const title = pageTitle(request, "jury.score.title", sheet.tradeName);
  const isSaved = new URL(request.url).searchParams.has("bewaard");
  return { ...sheet, title, isKnown, isSaved };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const applicationId = foundId(params.applicationId);
  const { actor } = await requireJuror(request, { applicationId });
  const form = await readForm(request, scoreForm);
  if (!form.ok) return form.reply;
  const recorded = await recordScores(database(), actor, applicationId, form.value, form.key);
  if (recorded.ok) {
    const kept = `${paths.jury.scoreSheet(applicationId)}?bewaard=1`;
    return redirect(form.value.intent === "read" ? paths.jury.plan(applicationId) : kept, 303);
  }
  if (recorded.problem === "not-found") throw refused(404);
  return form.refuse(recorded, missingBeside(recorded.details));
}

export default function ScoreSheetPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, { lines: page.given }, (name) => {
    const criterion = page.criteria.find(({ id }) => name.includes(id));
    return criterion?.title ?? null;
  });
  return (
    <>
      <SheetHead {...page} isOpen={!page.isSealed && page.isOpen} />
      <main id="content" className="stack g-4">
        {page.isSealed ? null : <TapLine />}
        <PhoneTroubles />
        <SheetNotices {...page} isSaved={page.isSaved && view.summary.length === 0} />
        <Envelope {...page} next={page.after} />
        {page.isSealed ? null : <ScoreSheet {...page} view={view} locked={!page.isOpen} />}
        <FileOffer seatId={page.seatId} />
      </main>
      <PhoneData page={page.phone} isKnown={page.isKnown} />
    </>
  );
}
