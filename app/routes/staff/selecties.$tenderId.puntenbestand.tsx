import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { ScanCodes } from "#app/components/jury/scan-codes.tsx";
import { IslandScript } from "#app/components/island.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { found, foundId, readAs, refused, requireEditor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { postedForm, textIn } from "#app/http/posted-form.server.ts";
import { statusOfProblem } from "#app/http/problem-status.ts";
import { readScoreFile } from "#app/http/read-score-file.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireEditor(request);
  const tenderId = foundId(params.tenderId);
  const { space } = found(await readAs(actor, (tx) => findTenderForStaff(tx, actor.corporationId, tenderId)));
  const title = pageTitle(request, "scoreFile.title", `${space.street} ${space.houseNumber}`);
  return { title, tenderId, space };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const tenderId = foundId(params.tenderId);
  found(await readAs(actor, (tx) => findTenderForStaff(tx, actor.corporationId, tenderId)));
  const form = await postedForm(request);
  const file = form.get("file");
  const text = textIn(form, "text") || (file instanceof Blob ? await file.text() : "");
  const read = await readScoreFile(actor, tenderId, text);
  if (read.ok) return data({ came: read.value, error: null });
  if (read.problem === "not-found") throw refused(404);
  return data(
    { came: null, error: fieldProblem(read.problem, read.details) },
    { status: statusOfProblem(read.problem) },
  );
}

export default function ScoreFilePage() {
  const { tenderId, space } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const address = `${space.street} ${space.houseNumber}`;
  const words = answered?.error ? problemWords(t, answered.error) : undefined;
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.tender(tenderId), label: address },
          { href: paths.staff.evening(tenderId), label: t("evening.title") },
        ]}
        place={space}
        title={t("scoreFile.title")}
      />
      <ErrorSummary title={t("ui.errorSummary")} lines={words ? [{ href: "#file", text: words }] : []} />
      {answered?.came ? (
        <Notice tone="done" title={t("scoreFile.done", answered.came)} live>
          <p>{t("scoreFile.counts", answered.came)}</p>
        </Notice>
      ) : null}
      <form method="post" encType="multipart/form-data" className="card stack g-4 form-page">
        <p>{t("scoreFile.story")}</p>
        <div className="field" data-error={words ? "" : undefined}>
          <label htmlFor="file">{t("scoreFile.label")}</label>
          {words ? <p className="error-text">{words}</p> : null}
          <input type="file" id="file" name="file" accept=".plint" />
        </div>
        <p>
          <Button size="large">{t("scoreFile.button")}</Button>
        </p>
      </form>
      <ScanCodes />
      <IslandScript name="read-codes" />
    </div>
  );
}
