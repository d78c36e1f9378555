import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompareTable } from "#app/components/compare/compare-table.tsx";
import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { COMPARE_MOST, readCompare } from "#app/domain/applications/compare/compare-query.ts";
import { listCompared } from "#app/domain/applications/compare/list-compared.server.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { found, foundId, readAs, requireRight } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { keepReading, readsNameless } from "#app/http/reads-nameless.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const tenderId = foundId(params.tenderId);
  const query = new URL(request.url).searchParams;
  const { ids, left } = readCompare(query);
  const isNameless = readsNameless(request);
  const page = await readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    return {
      title: pageTitle(request, "compare.title", `${space.street} ${space.houseNumber}`),
      tenderId,
      space,
      left,
      parts: partsOf(tender.rules),
      criteria: (tender.rules?.criteria ?? []).map(({ id, title }) => ({ id, title })),
      isNameless,
      withNames: `?${new URLSearchParams([...ids.map((id) => ["plan", id]), ["namen", "1"]])}`,
      plans: await listCompared(tx, { corporationId: actor.corporationId, tenderId }, ids, {
        nameless: isNameless,
      }),
    };
  });
  return keepReading(request, page);
}

export default function ComparePage() {
  const { tenderId, space, left, plans, parts, criteria, isNameless, withNames } =
    useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[
          { href: paths.staff.tender(tenderId), label: `${space.street} ${space.houseNumber}` },
          { href: paths.staff.applications(tenderId), label: t("staff.plans.title") },
        ]}
        place={space}
        title={t("compare.title")}
      />
      {isNameless ? <NamelessNotice withNames={withNames} /> : null}
      {left > 0 ? (
        <Notice tone="quiet">
          <p>{t("compare.left", { most: COMPARE_MOST, left })}</p>
        </Notice>
      ) : null}
      {plans.length < 2 ? (
        <EmptyState title={t("compare.few")}>
          <LinkButton look="outline" href={paths.staff.applications(tenderId)}>
            {t("staff.tender.toPlans")}
          </LinkButton>
        </EmptyState>
      ) : (
        <CompareTable
          tenderId={tenderId}
          plans={plans}
          parts={parts}
          criteria={criteria}
          isNameless={isNameless}
        />
      )}
    </div>
  );
}
