import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { listApplicationsForStaff } from "#app/domain/applications/queries.server.ts";
import { canOpenPlans } from "#app/domain/applications/rules.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { isBranch } from "#app/domain/spaces/branches.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { found, foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const isOpened = canOpenPlans(tender, await databaseNow(tx));
    return {
      title: pageTitle(request, "staff.plans.title", `${space.street} ${space.houseNumber}`),
      tenderId,
      space,
      isOpened,
      plans: isOpened ? await listApplicationsForStaff(tx, actor.corporationId, tenderId) : [],
    };
  });
}

export default function PlansPage() {
  const { tenderId, space, isOpened, plans } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.tender(tenderId), label: `${space.street} ${space.houseNumber}` },
        ]}
        place={space}
        title={t("staff.plans.title")}
      />
      {isOpened ? null : (
        <Notice tone="quiet" title={t("staff.plans.sealedTitle")}>
          <p>{t("staff.tender.sealed")}</p>
        </Notice>
      )}
      {isOpened && plans.length === 0 ? <p className="empty">{t("staff.plans.none")}</p> : null}
      {plans.length > 0 ? (
        <div className="table-box" tabIndex={0} role="region" aria-label={t("staff.plans.title")}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t("staff.plans.name")}</th>
                <th scope="col">{t("staff.plans.branch")}</th>
                <th scope="col">{t("staff.plans.received")}</th>
                <th scope="col">{t("staff.plans.complete")}</th>
                <th scope="col">{t("staff.plans.choice")}</th>
              </tr>
            </thead>
            <tbody>
              {plans.map((plan) => (
                <tr key={plan.id}>
                  <th scope="row">
                    <a href={paths.staff.application(tenderId, plan.id)}>{plan.tradeName}</a>
                  </th>
                  <td>{isBranch(plan.branch) ? t(`spaces.branch.${plan.branch}`) : null}</td>
                  <td>{plan.submittedAt ? format.exactMoment(new Date(plan.submittedAt)) : null}</td>
                  <td>{t(completeKey(plan.complete))}</td>
                  <td>{t(`staff.plans.choice.${plan.choice ?? "none"}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {plans.length > 0 ? (
        <p>
          <a className="button" href={paths.staff.shortlist(tenderId)}>
            {t("staff.tender.toShortlist")}
          </a>
        </p>
      ) : null}
    </div>
  );
}

function completeKey(complete: boolean | null) {
  if (complete === null) return "staff.plans.unchecked" as const;
  return complete ? ("staff.plans.isComplete" as const) : ("staff.plans.isIncomplete" as const);
}
