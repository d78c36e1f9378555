import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { findApplicationForStaff } from "#app/domain/applications/find-for-staff.server.ts";
import { declareStaffTie } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { staffTieForm, TIE_REASON_LENGTH } from "#app/domain/applications/ties/tie-form.ts";
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
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/field.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  const isNameless = readsNameless(request);
  const page = await readAs(actor, async (tx) => {
    const { space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const { plan } = found(await findApplicationForStaff(tx, actor.corporationId, applicationId));
    if (plan.tenderId !== tenderId) throw refused(404);
    const tradeName = isNameless ? (plan.receiptNumber ?? "") : plan.tradeName;
    return {
      title: pageTitle(request, "ties.staff.title", tradeName),
      isNameless,
      once: newOnceKey(),
      tenderId,
      applicationId,
      space,
      tradeName,
    };
  });
  return keepReading(request, page);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const tenderId = await foundCall(actor, params.tenderId);
  const applicationId = foundId(params.applicationId);
  const form = await readForm(request, staffTieForm);
  if (!form.ok) return form.reply;
  const declared = await declareStaffTie(database(), actor, applicationId, form.value.reason, form.key);
  if (declared.ok) return redirect(paths.staff.applications(tenderId), 303);
  if (declared.problem === "not-found") throw refused(404);
  return form.refuse(declared);
}

export default function StaffTiePage() {
  const page = useLoaderData<typeof loader>();
  const { tenderId, applicationId, space, tradeName } = page;
  const t = useTranslate();
  const view = formView(t, useActionData<typeof action>()?.result, {}, () => t("ties.staff.reason"));
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.applications(tenderId), label: t("staff.plans.title") },
          { href: paths.staff.application(tenderId, applicationId), label: tradeName },
        ]}
        place={space}
        title={t("ties.staff.title")}
      />
      {page.isNameless ? <NamelessNotice withNames="?namen=1" /> : null}
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <p className="lead">{t("ties.staff.lead")}</p>
      <ul className="list">
        <li>{t("ties.staff.effect.plan")}</li>
        <li>{t("ties.staff.effect.steps")}</li>
        <li>{t("ties.staff.effect.final")}</li>
      </ul>
      <form method="post" className="card stack g-3" noValidate>
        <OnceKey value={page.once} />
        <TextArea
          {...view.field("reason")}
          label={t("ties.staff.reason")}
          hint={t("ties.staff.reasonHint")}
          maxLength={TIE_REASON_LENGTH}
          rows={2}
        />
        <p className="row g-2">
          <Button look="stop">{t("ties.staff.declare")}</Button>
          <LinkButton look="quiet" href={paths.staff.application(tenderId, applicationId)}>
            {t("ties.staff.back")}
          </LinkButton>
        </p>
      </form>
    </div>
  );
}
