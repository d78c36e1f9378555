import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { firstOpenStep } from "#app/components/applicant/plan-steps.ts";
import { PeopleCard } from "#app/components/applicant/together/people-card.tsx";
import { PaperMark } from "#app/components/paper/paper-mark.tsx";
import { ReasonGiven } from "#app/components/ending/call-ended.tsx";
import { RulesChangedNotice } from "#app/components/changes/plan-notice.tsx";
import { Disagree } from "#app/components/standing/disagree.tsx";
import { Feedback } from "#app/components/standing/feedback.tsx";
import { Letters } from "#app/components/standing/letters.tsx";
import { NextCard } from "#app/components/standing/next-card.tsx";
import { Phases, Way } from "#app/components/standing/phases.tsx";
import { PlanLinks } from "#app/components/standing/plan-links.tsx";
import { Reasons } from "#app/components/standing/reasons.tsx";
import { storyOf } from "#app/components/standing/story-of.ts";
import { WaysOn } from "#app/components/standing/ways-on.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { isOfCall } from "#app/domain/applications/standing.ts";
import { requireEntrepreneur } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPlanPage } from "#app/http/plan-page.server.ts";
import { readStatus } from "#app/http/status-page.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

/** Where a plan stands: a draft goes on to its first open part, the rest says what happens now. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  if (plan.state === "draft") throw redirect(firstOpenStep(plan.applicationId, plan.parts));
  const { actor } = await requireEntrepreneur(request);
  return {
    title: pageTitle(request, "applicant.home.title", plan.address),
    once: plan.once,
    applicationId: plan.applicationId,
    whose: plan.whose,
    spaceId: plan.spaceId,
    slug: plan.slug,
    address: plan.address,
    space: plan.rules.space,
    place: plan.rules.pitchPlace,
    timetable: plan.rules.timetable,
    leaseStartsOn: plan.rules.rent.leaseStartsOn,
    tradeName: plan.tradeName,
    submittedAt: plan.submittedAt,
    mark: plan.mark,
    receiptNumber: plan.receiptNumber,
    canTakeBack: plan.canTakeBack,
    closesAt: plan.closesAt,
    rulesChangedAt: plan.rulesChangedAt,
    ended: plan.ended,
    firstPart: firstOpenStep(plan.applicationId, plan.parts),
    together: plan.together,
    ...(await readStatus(actor, plan)),
  };
}

export default function StatusPage() {
  const plan = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="wrap band-small aside-grid">
      <div className="stack g-6">
        <header className="row g-4 status-head">
          <img className="plan-facade" src={paths.facade(plan.spaceId)} alt="" width="112" height="88" />
          <div className="stack g-1">
            <p className="address">
              {plan.space.street} <HouseNumber number={plan.space.houseNumber} /> {plan.space.city}
            </p>
            <h1>{t(`standing.title.${plan.standing}`)}</h1>
            <p className="muted">{plan.tradeName || t("applicant.noName")}</p>
          </div>
        </header>
        <p className="lead">{storyOf(t, format, plan)}</p>
        {plan.ended && isOfCall(plan.standing) ? <ReasonGiven reason={plan.ended.reason} /> : null}
        {plan.mark ? <PaperMark mark={plan.mark} /> : null}
        {plan.together.role === "owner" ? null : (
          <p>{t("together.ofOwner", { owner: plan.together.owner })}</p>
        )}
        <RulesChangedNotice plan={plan} />
        <Phases standing={plan.standing} />
        <NextCard plan={plan} />
        <Reasons reasons={plan.reasons} knockOut={plan.knockOut} />
        {plan.feedback ? <Feedback feedback={plan.feedback} slug={plan.slug} /> : null}
        <WaysOn plan={plan} />
        <Letters letters={plan.letters} />
      </div>
      <aside className="stack g-5">
        <Way plan={plan} />
        <Disagree plan={plan} />
        <PlanLinks plan={plan} isOwner={plan.together.role === "owner"} />
        {plan.together.people.length > 1 ? (
          <PeopleCard applicationId={plan.applicationId} together={plan.together} />
        ) : null}
      </aside>
    </div>
  );
}
