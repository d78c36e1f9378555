import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { OwnViewings } from "#app/components/applicant/own-viewings.tsx";
import { OwnPlanCard } from "#app/components/standing/own-plan-card.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { requireEntrepreneur } from "#app/http/guards.server.ts";
import { readOwnPlans } from "#app/http/own-plans.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  return { title: pageTitle(request, "applicant.home.title"), ...(await readOwnPlans(actor)) };
}

const groups = ["yours", "under_way", "over"] as const;

export default function OwnPlans() {
  const { plans, viewings } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <div className="wrap band-small stack g-5">
      <h1>{t("applicant.home.title")}</h1>
      {plans.length === 0 ? (
        <EmptyState title={t("applicant.home.empty")}>
          <p>
            <LinkButton href={paths.spaces()}>{t("applicant.home.toSpaces")}</LinkButton>
          </p>
        </EmptyState>
      ) : null}
      {groups.map((group) => {
        const own = plans.filter((plan) => plan.group === group);
        return own.length === 0 ? null : (
          <section key={group} className="stack g-4" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t(`own.${group}`)}</h2>
            <ul className="grid">
              {own.map((plan) => (
                <OwnPlanCard key={plan.id} plan={plan} />
              ))}
            </ul>
          </section>
        );
      })}
      <OwnViewings viewings={viewings} />
    </div>
  );
}
