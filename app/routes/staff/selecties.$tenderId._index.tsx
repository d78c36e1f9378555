import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EndingNotice } from "#app/components/ending/ending-notice.tsx";
import { CallLinks } from "#app/components/staff/call-links.tsx";
import { CallPhases } from "#app/components/staff/call-phases.tsx";
import { EventLog } from "#app/components/staff/event-log.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { SealedPile } from "#app/components/staff/sealed-pile.tsx";
import { StateSign } from "#app/components/staff/state-sign.tsx";
import { RulesSummary } from "#app/components/tenders/rules-summary.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { countSubmittedByTender } from "#app/domain/applications/count-submitted.server.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import { endedIn, endingsFrom } from "#app/domain/tenders/ending/ending.ts";
import { findTenderForStaff, listEventsOfTender } from "#app/domain/tenders/staff-queries.server.ts";
import { stateAt, type TenderState } from "#app/domain/tenders/states.ts";
import { found, foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readsNameless } from "#app/http/reads-nameless.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const isNameless = readsNameless(request);
  const read = await readAs(actor, async (tx) => ({
    row: found(await findTenderForStaff(tx, actor.corporationId, tenderId)),
    log: await listEventsOfTender(tx, actor.corporationId, tenderId, { isNameless }),
    counts: await countSubmittedByTender(tx),
    now: await databaseNow(tx),
  }));
  const { tender, space, proposedBy, approvedBy } = read.row;
  const state = stateAt(tender, read.now);
  return {
    title: pageTitle(request, "staff.desk.title", `${space.street} ${space.houseNumber}`),
    tenderId,
    space,
    state,
    rules: tender.rules,
    rulesHash: tender.rulesHash,
    ending: {
      waitingFrom: read.row.endingAskedBy,
      ended: endedIn(tender),
      reopensId: tender.reopensId,
    },
    mayEnd: mayDo(actor, "sign") && endingsFrom(state).length > 0,
    signatures: proposedBy && approvedBy ? { proposer: proposedBy, approver: approvedBy } : null,
    links: linksFor(actor, state, tenderId, tender.plansOpenedAt !== null),
    publicPage: publicPageOf(tender, state),
    plans: read.counts.get(tenderId) ?? 0,
    questions: read.row.openQuestions,
    isTied: read.row.isTied && ["closed", "selection", "pitching", "decided"].includes(state),
    log: read.log,
  };
}

export default function TenderPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
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
      {page.rules && page.state === "open" ? (
        <SealedPile plans={page.plans} closesAt={page.rules.timetable.closesAt} />
      ) : null}
      <section className="card stack g-3">
        <h2 className="h3">{t("staff.tender.next")}</h2>
        <p>{t(`staff.tender.next.${page.state}`)}</p>
        {page.questions > 0 && page.state === "open" ? (
          <p>
            <strong>{t("questions.staff.open", { count: page.questions })}</strong>
          </p>
        ) : null}
        {page.links.length > 0 ? (
          <p className="row g-3">
            {page.links.map(({ href, label }, index) => (
              <LinkButton key={href} href={href} look={index === 0 ? "main" : "outline"}>
                {t(label)}
              </LinkButton>
            ))}
          </p>
        ) : null}
        <CallLinks
          tenderId={page.tenderId}
          slug={page.space.slug}
          questions={page.questions}
          isPublished={page.rules !== null}
          publicPage={typeof page.publicPage === "string" ? "there" : page.publicPage}
          isEnded={page.ending.ended !== null}
          mayEnd={page.mayEnd}
        />
      </section>
      {page.rules ? (
        <section className="card stack g-2">
          {page.state === "open" ? null : (
            <p className="lead">
              <strong>{t("staff.tender.plans", { count: page.plans })}</strong>
            </p>
          )}
          {page.state === "scheduled" ? (
            <p className="with-icon">
              <Icon name="lock" /> <span>{t("staff.tender.sealed")}</span>
            </p>
          ) : null}
          {page.ending.ended ? null : (
            <p>
              {t("staff.tender.closesAt", { moment: format.moment(new Date(page.rules.timetable.closesAt)) })}
            </p>
          )}
          <p className="small">
            {t("staff.tender.hash")}: <code className="hash">{page.rulesHash}</code>
          </p>
          {page.signatures ? <p className="small">{t("staff.tender.approvedBy", page.signatures)}</p> : null}
        </section>
      ) : (
        <Notice tone="quiet">
          <p>{t(page.state === "review" ? "changes.staff.proposedWay" : "staff.draft.lead")}</p>
        </Notice>
      )}
      {page.rules ? <RulesSummary rules={page.rules} /> : null}
      <EventLog events={page.log} />
    </div>
  );
}

/** Whether its page can be read by anybody: now, from when on, or never. */
function publicPageOf(tender: Opened, state: TenderState) {
  if (tender.endedAt && !tender.openedAt) return null;
  return state === "scheduled" ? tender.opensAt : "there";
}

type Opened = {
  readonly endedAt: Date | null;
  readonly openedAt: Date | null;
  readonly opensAt: Date | null;
};

/** The pages where this call goes on, as far as this member of staff may enter them. */
function linksFor(staff: Staff, state: TenderState, tenderId: string, isOpened: boolean) {
  if (state === "closed" && !isOpened)
    return [{ href: paths.staff.opening(tenderId), label: "opening.link" }] as const;
  switch (state) {
    case "draft":
      if (!mayDo(staff, "prepare")) return [];
      return [{ href: paths.staff.tenderDraft(tenderId), label: "staff.tender.toDraft" }] as const;
    case "review":
      return [{ href: paths.staff.tenderReview(tenderId), label: "staff.tender.toReview" }] as const;
    case "closed":
    case "selection":
      return [
        ...(mayDo(staff, "plans")
          ? ([
              { href: paths.staff.applications(tenderId), label: "staff.tender.toPlans" },
              { href: paths.staff.shortlist(tenderId), label: "staff.tender.toShortlist" },
            ] as const)
          : []),
        { href: paths.staff.opening(tenderId), label: "opening.proof" },
      ] as const;
    case "pitching":
      return [{ href: paths.staff.evening(tenderId), label: "staff.tender.toEvening" }] as const;
    case "decided":
    case "published":
    case "leasing":
    case "let":
      return [{ href: paths.staff.result(tenderId), label: "staff.tender.toResult" }] as const;
    case "withdrawn":
    case "no_suitable_candidate":
      return [{ href: paths.staff.ending(tenderId), label: "ending.after" }] as const;
    default:
      return [];
  }
}
