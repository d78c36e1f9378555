import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { listOwnApplications } from "#app/domain/applications/queries.server.ts";
import { listOwnViewings } from "#app/domain/tenders/viewings/queries.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { readAs, requireEntrepreneur } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { OwnViewings } from "#app/components/applicant/own-viewings.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const { plans, viewings } = await readAs(actor, async (tx) => ({
    plans: await listOwnApplications(tx, actor.personId),
    viewings: await listOwnViewings(tx, actor.personId),
  }));
  return {
    title: pageTitle(request, "applicant.home.title"),
    viewings: viewings.map(({ bookingId, slug, rules, startsAt, endsAt, note }) => ({
      bookingId,
      slug,
      note,
      address: rules ? addressOf(rules) : "",
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
    plans: plans.map((plan) => ({
      id: plan.id,
      ofOwner: plan.ownerId === actor.personId ? null : plan.owner,
      state: plan.state,
      tradeName: plan.tradeName,
      address: plan.rules ? addressOf(plan.rules) : "",
      city: plan.rules?.space.city ?? "",
      spaceId: plan.spaceId,
      closesAt: plan.closesAt?.toISOString() ?? null,
    })),
  };
}

export default function OwnPlans() {
  const { plans, viewings } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="wrap band-small stack g-5">
      <h1>{t("applicant.home.title")}</h1>
      <OwnViewings viewings={viewings} />
      {plans.length === 0 ? (
        <EmptyState title={t("applicant.home.empty")}>
          <p>
            <LinkButton href={paths.spaces()}>{t("applicant.home.toSpaces")}</LinkButton>
          </p>
        </EmptyState>
      ) : (
        <ul className="grid">
          {plans.map((plan) => (
            <li key={plan.id} className="card stack g-3">
              <img src={paths.facade(plan.spaceId)} alt="" width="360" height="200" loading="lazy" />
              <h2 className="h3">{plan.tradeName || t("applicant.noName")}</h2>
              <p>
                {plan.address}, {plan.city}
              </p>
              {plan.ofOwner === null ? null : <p>{t("together.ofOwner", { owner: plan.ofOwner })}</p>}
              <p>{t(`applicant.story.${plan.state}`)}</p>
              {plan.state === "draft" && plan.closesAt ? (
                <p className="small">
                  {t("applicant.deadline", { moment: format.moment(new Date(plan.closesAt)) })}
                </p>
              ) : null}
              <p>
                <LinkButton size="small" href={paths.applicant.plan(plan.id)}>
                  {t(plan.state === "draft" ? "applicant.home.goOn" : "applicant.home.look")}
                  <span className="visually-hidden"> {plan.address}</span>
                </LinkButton>
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
