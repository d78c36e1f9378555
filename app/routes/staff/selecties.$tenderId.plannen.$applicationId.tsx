import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { SpokenBox } from "#app/components/paper/spoken-box.tsx";
import { RepairBox } from "#app/components/repair/repair-box.tsx";
import { frontOf } from "#app/components/shop-window/front-of.ts";
import { AssessmentGiven } from "#app/components/staff/assessment-given.tsx";
import { AssessmentForm } from "#app/components/staff/assessment-form.tsx";
import { assessmentNames } from "#app/components/staff/assessment-names.ts";
import { ChosenUnits } from "#app/components/units/chosen-units.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { PlanGlance } from "#app/components/staff/plan-glance.tsx";
import { PlanWays } from "#app/components/staff/plan-ways.tsx";
import { MadeBy } from "#app/components/staff/made-by.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { type ShownWindow, PlanContents } from "#app/components/staff/plan-contents.tsx";
import { StaffTies } from "#app/components/ties/staff-ties.tsx";
import { SaidOfPlan } from "#app/components/staff/said-of-plan.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { knockOutsUnder } from "#app/domain/applications/knock-outs.ts";
import { assessmentForm } from "#app/domain/applications/assessment-form.ts";
import { readWeek } from "#app/domain/applications/opening-hours.ts";
import { findNextUndecided } from "#app/domain/applications/triage/list-undecided.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { foundId, readAs, refused, requireRight } from "#app/http/guards.server.ts";
import { keepReading, readsNameless } from "#app/http/reads-nameless.server.ts";
import { contentOf, type Parts, readReceivedPlan } from "#app/http/staff-plan.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  const { shownParts, rules, ...page } = await readReceivedPlan(request, actor, tenderId, applicationId);
  const window = windowOf(shownParts, page.space.id, rules);
  return keepReading(request, { ...page, window, knockOuts: knockOutsUnder(rules) });
}

/** The front, its lights and its week; null for a call that asks for no shop-window plan. */
function windowOf(parts: Parts, spaceId: string, rules: FrozenRules | null): ShownWindow | null {
  if (!rules || contentOf(parts, "window") === undefined) return null;
  const { frontageM, openGlassPercent = null, city } = rules.space;
  return {
    front: frontOf(contentOf(parts, "window"), spaceId, rules.space),
    rules: { frontageM, openGlassPercent, city },
    week: readWeek(contentOf(parts, "business")),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const tenderId = await foundCall(actor, params.tenderId);
  const applicationId = foundId(params.applicationId);
  const form = await readForm(request, assessmentForm);
  if (!form.ok) return form.reply;
  const { complete, choice, note, reasons, seen, knockOut, knockOutReason: reason, onward } = form.value;
  const found = { complete: complete === "yes", choice: choice ?? null, note, reasons, seen };
  const input = { ...found, knockOut: knockOut ? { kind: knockOut, reason } : null };
  const assessed = await assessApplication(database(), actor, applicationId, input, form.key);
  if (assessed.ok) return redirect(await whereTo(request, actor, { tenderId, applicationId, onward }), 303);
  if (assessed.problem === "not-found") throw refused(404);
  return form.refuse(assessed);
}

type Kept = {
  readonly tenderId: string;
  readonly applicationId: string;
  readonly onward: "next" | undefined;
};

/** To the same plan, or to the next one without a choice as long as there is one. */
async function whereTo(request: Request, actor: Staff, { tenderId, applicationId, onward }: Kept) {
  const nameless = readsNameless(request);
  const call = { ...actor, tenderId };
  const next = onward && (await readAs(actor, (tx) => findNextUndecided(tx, call, applicationId)));
  if (next) return paths.staff.application(tenderId, next, { nameless });
  const page = paths.staff.application(tenderId, applicationId, { nameless });
  return `${page}${nameless ? "&" : "?"}bewaard=1`;
}

export default function PlanPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const format = useFormat();
  const view = formView(t, answered?.result, page.assessment, assessmentNames(t, page.criteria));
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[
          {
            href: paths.staff.tender(page.tenderId),
            label: `${page.space.street} ${page.space.houseNumber}`,
          },
          {
            href: paths.staff.applications(
              page.tenderId,
              new URLSearchParams(page.isNameless ? { naamloos: "1" } : {}),
            ),
            label: t("staff.plans.title"),
          },
        ]}
        place={page.space}
        title={page.plan.tradeName || t("evening.erased.plan")}
      />
      <p>
        {t("staff.plan.receipt", {
          number: page.plan.receiptNumber,
          moment: format.exactMoment(new Date(page.plan.submittedAt)),
        })}
      </p>
      <ChosenUnits names={page.units} />
      {page.isNameless ? (
        <>
          <NamelessNotice withNames="?namen=1" />
          <PlanWays {...page} />
        </>
      ) : (
        <>
          <PlanWays {...page} />
          <MadeBy makers={page.makers} />
          <SaidOfPlan {...page} knows={page.plan.knows} />
          <StaffTies names={page.tiedStaff} href={paths.staff.tie(page.tenderId, page.applicationId)} />
        </>
      )}
      {page.isSaved && view.summary.length === 0 ? (
        <Notice tone="done" title={t("staff.plan.saved")} live />
      ) : null}
      <PlanGlance glance={page.glance} />
      <div className="aside-grid">
        <PlanContents
          name={page.plan.tradeName}
          parts={page.parts}
          checks={page.checks}
          window={page.window}
          files={page.files}
        />
        <div className="stack g-4">
          <RepairBox {...page} />
          {page.mark?.confirmedHow === "scan" ? <SpokenBox {...page} state={page.plan.state} /> : null}
          {page.plan.state === "repair_asked" ? null : page.isLocked ? (
            <>
              <Notice tone="quiet" title={t(`states.application.${page.plan.state}`)}>
                <p>{t("staff.plan.locked")}</p>
              </Notice>
              <AssessmentGiven criteria={page.criteria} assessment={page.assessment} />
            </>
          ) : (
            <ForEditors>
              <AssessmentForm
                view={view}
                once={page.once}
                criteria={page.criteria}
                knockOuts={page.knockOuts}
              />
            </ForEditors>
          )}
        </div>
      </div>
    </div>
  );
}
