import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { DecisionForms } from "#app/components/staff/decision-forms.tsx";
import { MissingScores } from "#app/components/staff/missing-scores.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { RankingTable } from "#app/components/staff/ranking-table.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { ranking, storedRanking } from "#app/domain/jury/ranking.ts";
import { readJudging } from "#app/domain/jury/read-judging.server.ts";
import { findResultForStaff } from "#app/domain/jury/staff-queries.server.ts";
import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { proposeDecision } from "#app/domain/leases/propose-decision.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { newOnceKey, onceKeyIn } from "#app/http/once-key.server.ts";
import { postedForm, textIn } from "#app/http/posted-form.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { canonical } from "#app/lib/canonical.ts";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  return readAs(actor, async (tx) => {
    const row = await findResultForStaff(tx, actor.corporationId, tenderId);
    if (!row) {
      found(await findTenderForStaff(tx, actor.corporationId, tenderId));
      throw redirect(paths.staff.tender(tenderId));
    }
    const { result, tender, space } = row;
    const { pitches, seats, input } = await readJudging(tx, tender);
    const recomputed = storedRanking(ranking(input));
    return {
      title: pageTitle(request, "evening.result.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      plans: pitches.map(({ applicationId, tradeName }) => ({ applicationId, tradeName })),
      jurors: seats.map(({ id, name }) => ({ id, name })),
      criteria: (tender.rules?.criteria ?? []).map(({ id, title, weight }) => ({ id, title, weight })),
      ranking: result.ranking,
      isRight: canonical(recomputed) === canonical(result.ranking),
      juryReport: result.juryReport,
      step: result.publishedAt ? "published" : result.proposedBy ? "proposed" : "revealed",
      isOwnProposal: result.proposedBy === actor.personId,
    } as const;
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const form = await postedForm(request);
  const key = onceKeyIn(form);
  const result = () => paths.staff.result(tenderId);
  if (form.get("intent") === "confirm")
    return answerWith(await awardSpace(database(), actor, tenderId, key), result);
  return answerWith(await proposeDecision(database(), actor, tenderId, decisionIn(form), key), result);
}

function decisionIn(form: FormData) {
  const reserve = textIn(form, "reserve");
  return {
    winnerApplicationId: foundId(textIn(form, "winner")),
    reserveApplicationId: reserve === "" ? null : foundId(reserve),
    juryReport: textIn(form, "report").trim().slice(0, 4_000),
  };
}

export default function ResultPage() {
  const page = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          {
            href: paths.staff.tender(page.tenderId),
            label: `${page.space.street} ${page.space.houseNumber}`,
          },
        ]}
        place={page.space}
        title={t("evening.result.title")}
      />
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      <Notice tone={page.isRight ? "done" : "error"}>
        <p>{t(page.isRight ? "evening.result.recomputed" : "evening.result.differs")}</p>
      </Notice>
      <RankingTable ranking={page.ranking} plans={page.plans} criteria={page.criteria} />
      <MissingScores
        ranking={page.ranking}
        plans={page.plans}
        jurors={page.jurors}
        criteria={page.criteria}
      />
      <DecisionForms
        once={page.once}
        step={page.step}
        isOwnProposal={page.isOwnProposal}
        ranking={page.ranking}
        plans={page.plans}
        juryReport={page.juryReport}
        slug={page.space.slug}
      />
    </div>
  );
}
