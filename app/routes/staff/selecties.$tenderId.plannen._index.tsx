import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { RepairSign } from "#app/components/repair/repair-sign.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { listApplicationsForStaff } from "#app/domain/applications/queries.server.ts";
import { repairStatus } from "#app/domain/applications/repair/repair.ts";
import { canOpenPlans } from "#app/domain/applications/rules.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { isBranch } from "#app/domain/spaces/branches.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { found, foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const now = await databaseNow(tx);
    const isOpened = canOpenPlans(tender, now);
    const plans = isOpened ? await listApplicationsForStaff(tx, actor.corporationId, tenderId) : [];
    return {
      title: pageTitle(request, "staff.plans.title", `${space.street} ${space.houseNumber}`),
      tenderId,
      space,
      isOpened,
      plans: plans.map(({ repair, ...plan }) => ({ ...plan, repair: repair && repairStatus(repair, now) })),
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
      {isOpened && plans.length === 0 ? <EmptyState title={t("staff.plans.none")} /> : null}
      {plans.length > 0 ? (
        <DataTable
          caption={t("staff.plans.title")}
          cards
          rows={plans}
          keyOf={(plan) => plan.id}
          columns={[
            {
              title: t("staff.plans.name"),
              cell: (plan) => (
                <a href={paths.staff.application(tenderId, plan.id)}>
                  {plan.tradeName || t("evening.erased.plan")}
                </a>
              ),
            },
            {
              title: t("staff.plans.branch"),
              cell: ({ branch }) => (isBranch(branch) ? t(`spaces.branch.${branch}`) : null),
            },
            {
              title: t("staff.plans.received"),
              cell: ({ submittedAt }) => (submittedAt ? format.exactMoment(new Date(submittedAt)) : null),
            },
            { title: t("staff.plans.complete"), cell: (plan) => t(completeKey(plan.complete)) },
            {
              title: t("staff.repair.title"),
              cell: ({ repair }) => (repair ? <RepairSign status={repair} /> : t("staff.repair.status.none")),
            },
            {
              title: t("staff.plans.choice"),
              cell: (plan) => t(`staff.plans.choice.${plan.choice ?? "none"}`),
            },
          ]}
        />
      ) : null}
      {plans.length > 0 ? (
        <p>
          <LinkButton href={paths.staff.shortlist(tenderId)}>{t("staff.tender.toShortlist")}</LinkButton>
        </p>
      ) : null}
    </div>
  );
}

function completeKey(complete: boolean | null) {
  if (complete === null) return "staff.plans.unchecked" as const;
  return complete ? ("staff.plans.isComplete" as const) : ("staff.plans.isIncomplete" as const);
}
