import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";

import { formView } from "#app/components/forms/form-view.ts";
import { AgreedList } from "#app/components/consensus/agreed-list.tsx";
import { RoundNotice } from "#app/components/consensus/round-notice.tsx";
import { DeciderNotice } from "#app/components/evening/decider-notice.tsx";
import { ExceptionStory } from "#app/components/exception/exception-story.tsx";
import { PanelShares } from "#app/components/spaces/jury-promise.tsx";
import { DecisionForms } from "#app/components/staff/decision-forms.tsx";
import { MissingScores } from "#app/components/staff/missing-scores.tsx";
import { Turnout } from "#app/components/staff/turnout.tsx";
import { RawPoints } from "#app/components/staff/raw-points.tsx";
import { EnteredSheets } from "#app/components/staff/paper-score-list.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { RankingTable } from "#app/components/staff/ranking-table.tsx";
import { JuryQuotes } from "#app/components/staff/jury-quotes.tsx";
import { PrintButton } from "#app/components/staff/print-button.tsx";
import { JurorSpreads } from "#app/components/staff/juror-spread.tsx";
import { WinCertainty } from "#app/components/staff/win-certainty.tsx";
import { JurorHeat } from "#app/components/staff/juror-heat.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { agreedLines } from "#app/domain/jury/consensus/round.ts";
import { ranking, storedRanking } from "#app/domain/jury/ranking.ts";
import { readJudging } from "#app/domain/jury/read-judging.server.ts";
import { toldPoints } from "#app/domain/jury/told-points.ts";
import { findResultForStaff } from "#app/domain/jury/staff-queries.server.ts";
import { decisionForm } from "#app/domain/leases/decision-form.ts";
import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { proposeDecision } from "#app/domain/leases/propose-decision.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { found, foundId, readAs, refused, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { roundForStaff } from "#app/http/round-page.server.ts";
import { readShownAwards } from "#app/http/shown-awards.server.ts";
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
    const { result, tender, space, isTied, onPaper } = row;
    if (!result.publishedAt && isTied) throw redirect(paths.staff.tender(tenderId));
    const judging = await readJudging(tx, tender);
    const { pitches, seats, input } = judging;
    const empty = new URL(request.url).searchParams.getAll("leeg");
    const awards = await readShownAwards(tx, tender.rules, result, empty);
    const recomputed = storedRanking(ranking(input));
    return {
      title: pageTitle(request, "evening.result.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      plans: pitches.map(({ applicationId, tradeName, turn }) => ({
        applicationId,
        tradeName,
        noShow: turn === "no_show",
      })),
      jurors: seats.map(({ id, name }) => ({ id, name })),
      criteria: (tender.rules?.criteria ?? []).map(({ id, title, weight }) => ({ id, title, weight })),
      ranking: result.ranking,
      ...toldPoints(
        judging,
        result.ranking.plans.map(({ applicationId }) => applicationId),
      ),
      onPaper,
      residentsShare: tender.rules?.jury.residentsShare ?? 50,
      isRight: canonical(recomputed) === canonical(result.ranking),
      round: roundForStaff(row, pitches),
      exception: row.exception,
      juryReport: result.juryReport,
      awards,
      empty: empty.filter((unit) => awards.some((award) => award.unit === unit)),
      step: result.publishedAt ? "published" : result.proposedBy ? "proposed" : "revealed",
      seen: result.proposedAt?.toISOString() ?? "",
      isOwnProposal: result.proposedBy === actor.personId,
      deciders: row.deciders,
    } as const;
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, decisionForm);
  if (!form.ok) return form.reply;
  const { value, key } = form;
  const answer =
    value.intent === "confirm"
      ? await awardSpace(database(), actor, tenderId, { seen: value.seen, key })
      : await proposeDecision(database(), actor, tenderId, decisionOf(value), key);
  if (answer.ok) return redirect(paths.staff.result(tenderId), 303);
  if (answer.problem === "not-found") throw refused(404);
  return form.refuse(answer);
}

type Proposal = Extract<z.output<typeof decisionForm>, { intent: "propose" }>;

const decisionOf = ({ winner, reserve, report, empty }: Proposal) => ({
  winnerApplicationId: winner,
  reserveApplicationId: reserve ?? null,
  juryReport: report,
  emptyUnits: empty,
});

export default function ResultPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, {}, () => t("evening.result.report"));
  const planOf = (id: string) =>
    page.plans.find(({ applicationId }) => applicationId === id)?.tradeName || t("evening.erased.plan");
  const jurorOf = (id: string) =>
    page.jurors.find((juror) => juror.id === id)?.name || t("evening.erased.juror");
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
      >
        <PrintButton label={t("result.print")} />
      </PageHead>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <Notice tone={page.isRight ? "done" : "error"}>
        <p>{t(page.isRight ? "evening.result.recomputed" : "evening.result.differs")}</p>
      </Notice>
      <p>
        <PanelShares residentsShare={page.residentsShare} />
      </p>
      <ExceptionStory exception={page.exception} />
      <RankingTable
        ranking={page.ranking}
        plans={page.plans}
        criteria={page.criteria}
        agreed={agreedLines(page.round)}
        certainty={
          page.certainty ? (
            <WinCertainty certainty={page.certainty} planOf={planOf} jurorOf={jurorOf} />
          ) : null
        }
      />
      <JurorHeat
        rows={page.jurorRows}
        plans={page.ranking.plans.map(({ applicationId }) => ({
          applicationId,
          tradeName: page.plans.find((plan) => plan.applicationId === applicationId)?.tradeName ?? "",
        }))}
        jurors={page.jurors}
      />
      <JurorSpreads spread={page.spread} jurorOf={jurorOf} />
      <RawPoints {...page} />
      <RoundNotice plans={page.round} tenderId={page.tenderId} isProposed={page.step !== "revealed"} />
      <AgreedList agreed={agreedLines(page.round)} />
      <Turnout panels={page.panels} unscored={page.unscored} plans={page.plans} jurors={page.jurors} />
      <MissingScores
        ranking={page.ranking}
        residentsShare={page.residentsShare}
        plans={page.plans}
        jurors={page.jurors}
        criteria={page.criteria}
      />
      <EnteredSheets entered={page.onPaper} pictures={page.tenderId} />
      <JuryQuotes {...page} planOf={planOf} />
      {page.step === "published" ? null : <DeciderNotice deciders={page.deciders} isRevealed />}
      <DecisionForms {...page} view={view} slug={page.space.slug} />
    </div>
  );
}
