import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { ScoreSheet, SHEET_FORM } from "#app/components/jury/score-sheet.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { findEvening, findPitchingPlan, findSheetForJuror } from "#app/domain/jury/queries.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { isSealed } from "#app/domain/jury/rules.ts";
import { scoreForm } from "#app/domain/jury/score-form.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId, readAs, refused, requireJuror } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { fieldProblem } from "#app/lib/form-fields.ts";
import type { Details } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const applicationId = foundId(params.applicationId);
  const { actor } = await requireJuror(request, { applicationId });
  return readAs(actor, async (tx) => {
    const plan = found(await findPitchingPlan(tx, actor, applicationId));
    const rules = found(found(await findEvening(tx, actor)).rules);
    const { sheet, given } = await findSheetForJuror(tx, actor, applicationId);
    return {
      title: pageTitle(request, "jury.score.title", plan.tradeName),
      once: newOnceKey(),
      applicationId,
      tradeName: plan.tradeName,
      criteria: rules.criteria,
      isSealed: isSealed(sheet),
      isSaved: new URL(request.url).searchParams.has("bewaard"),
      given: Object.fromEntries(
        given.map(({ criterionId, points, reason }) => [
          criterionId,
          { points: points === null ? "unknown" : String(points), reason },
        ]),
      ),
    };
  });
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

/** What keeps a sheet from being sealed, beside the criterion that lacks it. */
function missingBeside(details: Details = {}): Record<string, string[]> {
  const beside = (ids: string | number | undefined, field: string, problem: string) =>
    String(ids ?? "")
      .split(",")
      .filter(Boolean)
      .map((id): [string, string[]] => [`lines.${id}.${field}`, [fieldProblem(problem)]]);
  return Object.fromEntries([
    ...beside(details.points, "points", "score-missing"),
    ...beside(details.reasons, "reason", "reason-missing"),
  ]);
}

export default function ScoreSheetPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, { lines: page.given }, (name) => {
    const criterion = page.criteria.find(({ id }) => name.includes(id));
    return criterion?.title ?? null;
  });
  const done = Object.keys(page.given).length;
  return (
    <div className="stack g-4">
      <div className="score-head">
        <h1>{page.tradeName}</h1>
        {page.isSealed ? (
          <LinkButton look="outline" href={paths.jury.plan(page.applicationId)}>
            {t("jury.home.read")}
          </LinkButton>
        ) : (
          <Button look="outline" form={SHEET_FORM} name="intent" value="read">
            {t("jury.home.read")}
          </Button>
        )}
      </div>
      {page.isSealed ? (
        <Notice tone="done" title={t("jury.score.sealed")} live>
          <p>{t("jury.score.sealedStory")}</p>
        </Notice>
      ) : page.isSaved && view.summary.length === 0 ? (
        <Notice tone="done" title={t("jury.score.saved")} live />
      ) : null}
      <ScoreSheet view={view} once={page.once} criteria={page.criteria} done={done} locked={page.isSealed} />
      <p>
        <LinkButton look="quiet" href={paths.jury.home()}>
          {t("jury.score.next")}
        </LinkButton>
      </p>
    </div>
  );
}
