import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { SpokenBox } from "#app/components/paper/spoken-box.tsx";
import { RepairBox } from "#app/components/repair/repair-box.tsx";
import { frontOf } from "#app/components/shop-window/front-of.ts";
import { AssessmentForm } from "#app/components/staff/assessment-form.tsx";
import { assessmentNames } from "#app/components/staff/assessment-names.ts";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { MadeBy } from "#app/components/staff/made-by.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { type ShownWindow, PlanContents } from "#app/components/staff/plan-contents.tsx";
import { StaffTies } from "#app/components/ties/staff-ties.tsx";
import { SaidOfPlan } from "#app/components/staff/said-of-plan.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { assessmentForm } from "#app/domain/applications/assessment-form.ts";
import { withEarlierAnswers } from "#app/domain/applications/earlier-answers.ts";
import { checkPlan } from "#app/domain/applications/finance/check-plan.ts";
import { inFormOrder } from "#app/domain/applications/form-order.ts";
import { readWeek } from "#app/domain/applications/opening-hours.ts";
import { readPart } from "#app/domain/applications/plan-content.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { repairStatus } from "#app/domain/applications/repair/repair.ts";
import { canAssess } from "#app/domain/applications/rules.ts";
import { findApplicationForStaff } from "#app/domain/applications/find-for-staff.server.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { found, foundId, readAs, refused, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { dayOf } from "#app/lib/dates.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const row = found(await findApplicationForStaff(tx, actor.corporationId, applicationId));
    if (row.plan.tenderId !== tenderId) throw refused(404);
    const { mark, spoken, repair, tiedStaff, now } = row;
    return {
      applicationId,
      mark,
      spoken,
      makers: row.makers,
      tiedStaff,
      repair: repair && repairStatus(repair, now),
      canAsk: canAssess(tender, now),
      title: pageTitle(request, "staff.plans.name", row.plan.tradeName),
      once: newOnceKey(),
      tenderId,
      space,
      plan: {
        tradeName: row.plan.tradeName,
        knows: row.plan.knows,
        state: row.plan.state,
        receiptNumber: row.plan.receiptNumber ?? "",
        submittedAt: row.plan.submittedAt?.toISOString() ?? "",
      },
      criteria: (tender.rules?.criteria ?? []).map(({ id, title, weight }) => ({ id, title, weight })),
      parts: partsOf(tender.rules).map((name) => {
        const content = row.parts.find((part) => part.part === name)?.content ?? {};
        const read = readPart(name, content);
        const asked = name === "business" ? withEarlierAnswers(content) : content;
        return { name, content: inFormOrder(asked, read), isComplete: read !== null };
      }),
      checks:
        tender.rules && row.plan.submittedAt ? checksOf(row.parts, tender.rules, row.plan.submittedAt) : [],
      window: windowOf(row.parts, space.id, tender.rules),
      files: row.files,
      isSaved: new URL(request.url).searchParams.has("bewaard"),
      isLocked: row.plan.state !== "submitted" && row.plan.state !== "checked",
      assessment: {
        seen: row.assessment?.checkedAt?.toISOString() ?? "",
        complete: completenessOf(row.assessment?.complete),
        note: row.assessment?.note ?? "",
        choice: row.assessment?.choice ?? "",
        knockOut: row.knockOut?.kind ?? "",
        knockOutReason: row.knockOut?.reason ?? "",
        reasons: Object.fromEntries(row.reasons.map(({ criterionId, reason }) => [criterionId, reason])),
      },
    };
  });
}

/** The front, its lights and its week; null for a call that asks for no shop-window plan. */
function windowOf(
  parts: readonly { readonly part: string; readonly content: unknown }[],
  spaceId: string,
  rules: FrozenRules | null,
): ShownWindow | null {
  const contentOf = (name: string) => parts.find(({ part }) => part === name)?.content;
  if (!rules || contentOf("window") === undefined) return null;
  const { frontageM, openGlassPercent = null } = rules.space;
  return {
    front: frontOf(contentOf("window"), spaceId, rules.space),
    rules: { frontageM, openGlassPercent },
    week: readWeek(contentOf("business")),
  };
}

/** As its radio button says it; nothing while nobody has looked. */
function completenessOf(complete: boolean | null | undefined): "yes" | "no" | "" {
  if (complete === null || complete === undefined) return "";
  return complete ? "yes" : "no";
}

/** The checks as they stood when the plan was handed in. */
function checksOf(
  parts: readonly { readonly part: string; readonly content: unknown }[],
  rules: FrozenRules,
  submittedAt: Date,
) {
  const named = parts.map(({ part, content }) => ({ name: part, content }));
  return checkPlan(rules, named, dayOf(submittedAt)).checks;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const applicationId = foundId(params.applicationId);
  const form = await readForm(request, assessmentForm);
  if (!form.ok) return form.reply;
  const { complete, choice, note, reasons, seen, knockOut, knockOutReason: reason } = form.value;
  const found = { complete: complete === "yes", choice: choice ?? null, note, reasons, seen };
  const input = { ...found, knockOut: knockOut ? { kind: knockOut, reason } : null };
  const assessed = await assessApplication(database(), actor, applicationId, input, form.key);
  if (assessed.ok) return redirect(`${paths.staff.application(tenderId, applicationId)}?bewaard=1`, 303);
  if (assessed.problem === "not-found") throw refused(404);
  return form.refuse(assessed);
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
          { href: paths.staff.applications(page.tenderId), label: t("staff.plans.title") },
        ]}
        place={page.space}
        title={page.plan.tradeName || t("evening.erased.plan")}
      />
      <p>
        {t("staff.plan.receipt", {
          number: page.plan.receiptNumber,
          moment: format.exactMoment(new Date(page.plan.submittedAt)),
        })}{" "}
        <a href={paths.staff.applicationPdf(page.tenderId, page.applicationId)}>{t("papers.download")}</a>
      </p>
      <MadeBy makers={page.makers} />
      <SaidOfPlan {...page} knows={page.plan.knows} />
      <StaffTies names={page.tiedStaff} href={paths.staff.tie(page.tenderId, page.applicationId)} />
      {page.isSaved && view.summary.length === 0 ? (
        <Notice tone="done" title={t("staff.plan.saved")} live />
      ) : null}
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
            <Notice tone="quiet" title={t(`states.application.${page.plan.state}`)}>
              <p>{t("staff.plan.locked")}</p>
            </Notice>
          ) : (
            <ForEditors>
              <AssessmentForm view={view} once={page.once} criteria={page.criteria} />
            </ForEditors>
          )}
        </div>
      </div>
    </div>
  );
}
