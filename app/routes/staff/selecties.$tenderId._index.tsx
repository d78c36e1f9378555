import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EndingNotice } from "#app/components/ending/ending-notice.tsx";
import { CallFairness, CallNext } from "#app/components/staff/call-aside.tsx";
import { CallInterest } from "#app/components/staff/call-interest.tsx";
import { CallLinks } from "#app/components/staff/call-links.tsx";
import { CallPhases } from "#app/components/staff/call-phases.tsx";
import { CallPlans } from "#app/components/staff/call-plans.tsx";
import { EventLog } from "#app/components/staff/event-log.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { ReadyList } from "#app/components/staff/publish/ready-list.tsx";
import { SealedPile } from "#app/components/staff/sealed-pile.tsx";
import { StateSign } from "#app/components/staff/state-sign.tsx";
import { RulesSummary } from "#app/components/tenders/rules-summary.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { TriageFigures } from "#app/components/triage/triage-figures.tsx";
import { readCallPage } from "#app/http/call-page.server.ts";
import { foundId, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { keepReading } from "#app/http/reads-nameless.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const page = await readCallPage(request, actor, foundId(params.tenderId));
  const { street, houseNumber } = page.space;
  return keepReading(request, {
    title: pageTitle(request, "staff.desk.title", `${street} ${houseNumber}`),
    ...page,
  });
}

export default function TenderPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const next = <CallNext {...page} />;
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[{ href: paths.staff.home(), label: t("staff.desk.title") }]}
        place={page.space}
        title={`${page.space.street} ${page.space.houseNumber}`}
      >
        <StateSign state={page.state} />
      </PageHead>
      {page.isTied ? (
        <Notice tone="attention" title={t("ties.staff.title")}>
          <p>{t("ties.staff.tender")}</p>
        </Notice>
      ) : null}
      <EndingNotice tenderId={page.tenderId} ending={page.ending} />
      {page.rules ? <CallPhases state={page.state} timetable={page.rules.timetable} /> : null}
      <CallLinks {...linksIn(page)} />
      {page.box ? (
        <>
          {page.box.counts ? <TriageFigures counts={page.box.counts} /> : null}
          <div className="aside-grid call-grid">
            <div className="stack g-4">
              {next}
              <CallFairness {...page} />
            </div>
            <CallPlans tenderId={page.tenderId} box={page.box} />
          </div>
        </>
      ) : (
        <>
          {page.rules && page.viewers ? (
            <div className="aside-grid call-sealed">
              <SealedPile plans={page.plans} closesAt={page.rules.timetable.closesAt} />
              <CallInterest tenderId={page.tenderId} viewers={page.viewers} questions={page.questions} />
            </div>
          ) : null}
          {page.setup ? (
            <ReadyList
              lacks={page.setup.lacks}
              page={page.setup.publishing}
              draftPage={paths.staff.tenderDraft(page.tenderId)}
            />
          ) : null}
          {next}
          <BeforeOpening page={page} />
        </>
      )}
      {page.rules ? <Rules rules={page.rules} isFolded={page.box !== null} /> : null}
      <EventLog events={page.log} />
    </div>
  );
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function linksIn({ tenderId, space, questions, rules, publicPage, ending, mayEnd }: Page) {
  return {
    tenderId,
    slug: space.slug,
    questions,
    isPublished: rules !== null,
    publicPage: typeof publicPage === "string" ? ("there" as const) : publicPage,
    isEnded: ending.ended !== null,
    mayEnd,
  };
}

/** How many plans there are and until when, while nobody reads them; before the rules are fixed what can still change. */
function BeforeOpening({ page }: { page: Page }) {
  const t = useTranslate();
  const format = useFormat();
  const { rules, state } = page;
  if (!rules)
    return (
      <Notice tone="quiet">
        <p>{t(state === "review" ? "changes.staff.proposedWay" : "staff.draft.lead")}</p>
      </Notice>
    );
  return (
    <>
      <section className="card stack g-2">
        {state === "open" ? null : (
          <p className="lead">
            <strong>{t("staff.tender.plans", { count: page.plans })}</strong>
          </p>
        )}
        {state === "scheduled" ? <p>{t("staff.tender.sealed")}</p> : null}
        {page.ending.ended ? null : (
          <p>{t("staff.tender.closesAt", { moment: format.moment(new Date(rules.timetable.closesAt)) })}</p>
        )}
      </section>
      <CallFairness {...page} />
    </>
  );
}

/** All that is fixed; behind a fold once the plans are what the page is for. */
function Rules({ rules, isFolded }: { rules: NonNullable<Page["rules"]>; isFolded: boolean }) {
  const t = useTranslate();
  if (!isFolded) return <RulesSummary rules={rules} />;
  return (
    <details className="disclosure">
      <summary>{t("callDesk.rules")}</summary>
      <RulesSummary rules={rules} />
    </details>
  );
}
