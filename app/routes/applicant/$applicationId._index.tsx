import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { firstOpenStep } from "#app/components/applicant/plan-steps.ts";
import { PeopleCard } from "#app/components/applicant/together/people-card.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { listOwnReasons, findOwnPitch } from "#app/domain/jury/applicant-queries.server.ts";
import { readAs, requireEntrepreneur } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPlanPage } from "#app/http/plan-page.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

const decided = ["winner", "reserve", "not_chosen"];

/** Where a plan stands: a draft goes on to its first open part, the rest says what happens now. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  if (plan.state === "draft") throw redirect(firstOpenStep(plan.applicationId, plan.parts));
  const { actor } = await requireEntrepreneur(request);
  const [reasons, pitch] = await readAs(actor, async (tx) => [
    await listOwnReasons(tx, plan.applicationId),
    await findOwnPitch(tx, plan.applicationId),
  ]);
  return {
    title: pageTitle(request, "applicant.home.title", plan.address),
    applicationId: plan.applicationId,
    space: plan.rules.space,
    slug: plan.slug,
    state: plan.state,
    tradeName: plan.tradeName,
    place: plan.rules.pitchPlace,
    isDecided: decided.includes(plan.state),
    canTakeBack: plan.canTakeBack,
    hasReceipt: plan.receiptNumber !== null,
    pitchAt: pitch?.startsAt.toISOString() ?? null,
    reasons,
    together: plan.together,
  };
}

export default function StatusPage() {
  const plan = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <p className="address">
        <HouseNumber number={plan.space.houseNumber} /> {plan.space.street}, {plan.space.city}
      </p>
      <h1>{plan.tradeName || t("applicant.noName")}</h1>
      <p className="lead">{t(`applicant.story.${plan.state}`)}</p>
      {plan.together.role === "owner" ? null : <p>{t("together.ofOwner", { owner: plan.together.owner })}</p>}
      {plan.pitchAt && !plan.isDecided ? (
        <p>
          <strong>
            {t("applicant.status.pitch", {
              moment: format.moment(new Date(plan.pitchAt)),
              place: plan.place,
            })}
          </strong>
        </p>
      ) : null}
      {plan.reasons.length > 0 ? (
        <section className="card stack g-3">
          <h2 className="h3">{t("applicant.status.reasons")}</h2>
          <dl className="stack g-3">
            {plan.reasons.map((reason) => (
              <div key={reason.criterion}>
                <dt>
                  <strong>{reason.criterion}</strong>
                </dt>
                <dd>{reason.reason}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      <p className="row g-3">
        {plan.isDecided ? (
          <LinkButton href={paths.result(plan.slug)}>{t("applicant.status.toResult")}</LinkButton>
        ) : null}
        {plan.hasReceipt ? (
          <LinkButton look="outline" href={paths.applicant.receipt(plan.applicationId)}>
            {t("applicant.status.toReceipt")}
          </LinkButton>
        ) : null}
        {plan.canTakeBack ? (
          <LinkButton look="quiet" href={paths.applicant.change(plan.applicationId)}>
            {t("applicant.change.title")}
          </LinkButton>
        ) : null}
      </p>
      {plan.together.people.length > 1 ? (
        <PeopleCard applicationId={plan.applicationId} together={plan.together} />
      ) : null}
    </div>
  );
}
