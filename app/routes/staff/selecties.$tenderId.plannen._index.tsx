import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { IslandScript } from "#app/components/island.tsx";
import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { TriageFigures } from "#app/components/triage/triage-figures.tsx";
import { TriageFilters } from "#app/components/triage/triage-filters.tsx";
import { TriagePages } from "#app/components/triage/triage-pages.tsx";
import { COMPARE_FORM, TriageTable } from "#app/components/triage/triage-table.tsx";
import { TriageViews } from "#app/components/triage/triage-views.tsx";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { canAssess, canOpenPlans } from "#app/domain/applications/rules.ts";
import { keepView, listViews, removeView } from "#app/domain/applications/triage/keep-view.server.ts";
import { countTriage } from "#app/domain/applications/triage/count-triage.server.ts";
import { listTriage } from "#app/domain/applications/triage/list-triage.server.ts";
import {
  readView,
  type TriageView,
  viewForm,
  viewQuery,
} from "#app/domain/applications/triage/triage-view.ts";
import { unitsOf } from "#app/domain/applications/units/unit-choice.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { found, foundId, readAs, refused, requireRight } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { keepReading, readsNameless } from "#app/http/reads-nameless.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const tenderId = foundId(params.tenderId);
  const { view: asked, after } = readView(new URL(request.url).searchParams);
  const view: TriageView = { ...asked, naamloos: readsNameless(request) ? "1" : undefined };
  const page = await readAs(actor, async (tx) => {
    const { tender, space, now } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const call = { corporationId: actor.corporationId, tenderId };
    const { counts, ...listed } = await listTriage(tx, call, view, after);
    return {
      title: pageTitle(request, "staff.plans.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      // Row security gives nothing before that; the page says why.
      isOpened: canOpenPlans(tender, now),
      mayChoose: canAssess(tender, now),
      parts: partsOf(tender.rules),
      units: unitsOf(tender.rules).map(({ name }) => name),
      view,
      query: viewQuery(view).toString(),
      // A view that shows nothing counted nothing.
      counts: counts ?? (await countTriage(tx, call)),
      views: await listViews(tx, actor),
      ...listed,
    };
  });
  return keepReading(request, page);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, viewForm);
  if (!form.ok) return form.reply;
  const { value, key } = form;
  const kept =
    value.intent === "keep"
      ? await keepView(database(), actor, value, key)
      : await removeView(database(), actor, value.viewId, key);
  if (kept.ok)
    return redirect(paths.staff.applications(tenderId, new URLSearchParams(kept.value.query)), 303);
  if (kept.problem === "not-found") throw refused(404);
  return form.refuse(kept);
}

/** The same view, asked for with names. */
function withNames(view: TriageView): URLSearchParams {
  const query = viewQuery({ ...view, naamloos: undefined });
  query.set("namen", "1");
  return query;
}

export default function PlansPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const { tenderId, space, plans, counts, view } = page;
  const isNameless = view.naamloos === "1";
  const error = formView(t, answered?.result, {}).summary[0]?.text;
  return (
    <div className="stack g-4">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.tender(tenderId), label: `${space.street} ${space.houseNumber}` },
        ]}
        place={space}
        title={t("staff.plans.title")}
      >
        {counts.received > 0 ? (
          <LinkButton href={paths.staff.shortlist(tenderId)}>{t("staff.tender.toShortlist")}</LinkButton>
        ) : null}
      </PageHead>
      {page.isOpened ? null : (
        <Notice tone="quiet" title={t("staff.plans.sealedTitle")}>
          <p>{t("opening.lead")}</p>
          <p>
            <a href={paths.staff.opening(tenderId)}>{t("opening.link")}</a>
          </p>
        </Notice>
      )}
      {page.isOpened && counts.received === 0 ? <EmptyState title={t("staff.plans.none")} /> : null}
      {counts.received > 0 ? (
        <>
          <TriageFigures counts={counts} />
          <TriageViews
            tenderId={tenderId}
            once={page.once}
            views={page.views}
            query={page.query}
            error={error}
          />
          <TriageFilters tenderId={tenderId} view={view} branches={counts.branches} units={page.units} />
          {isNameless ? (
            <NamelessNotice withNames={paths.staff.applications(tenderId, withNames(view))} />
          ) : null}
          {plans.length === 0 ? (
            <EmptyState title={t("triage.nothing")} />
          ) : (
            <div className="triage stack g-3" data-triage="">
              <p className="small" data-triage-keys="" hidden>
                {t("triage.keys")}
              </p>
              <TriageTable tenderId={tenderId} plans={plans} parts={page.parts} isNameless={isNameless} />
              <form id={COMPARE_FORM} method="get" action={paths.staff.compare(tenderId)} className="row g-3">
                {isNameless ? <input type="hidden" name="naamloos" value="1" /> : null}
                <Button look="outline">{t("compare.go")}</Button>
                {page.mayChoose ? (
                  <ForEditors>
                    <Button look="outline" formAction={paths.staff.declineTogether(tenderId)}>
                      {t("together.decline.go")}
                    </Button>
                  </ForEditors>
                ) : null}
                <span className="small">{t("compare.hint")}</span>
              </form>
              <p className="row g-2 small" data-ticks-elsewhere="" hidden>
                <span>{t("triage.elsewhere")}</span> <strong data-count="" />
                <button type="button" className="button button-quiet button-small">
                  {t("triage.elsewhere.clear")}
                </button>
              </p>
              <TriagePages {...page} />
              <IslandScript name="triage" />
            </div>
          )}
        </>
      ) : null}
    </div>
  );
}
