import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { CallHead } from "#app/components/staff/call-head.tsx";
import { PlanSlot, SlotTable } from "#app/components/staff/slot-parts.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { planSlot } from "#app/domain/tenders/viewings/plan-slot.server.ts";
import { slotForm } from "#app/domain/tenders/viewings/slot-form.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { foundId, refused, requireStaff } from "#app/http/guards.server.ts";
import { readStaffSlots } from "#app/http/staff-viewings.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  return readStaffSlots(request, actor, foundId(params.tenderId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, slotForm);
  if (!form.ok) return form.reply;
  const planned = await planSlot(database(), actor, tenderId, form.value, form.key);
  if (planned.ok) return redirect(paths.staff.viewings(tenderId), 303);
  if (planned.problem === "not-found") throw refused(404);
  return form.refuse(planned);
}

export default function ViewingsPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const view = formView(
    t,
    useActionData<typeof action>()?.result,
    { capacity: "10", from: "16:00", to: "18:00" },
    namesIn(t, "viewings.staff"),
  );
  return (
    <div className="stack g-5">
      <CallHead page={page} title={t("viewings.staff.title")} />
      <p>{t("viewings.staff.lead")}</p>
      {page.slots.length === 0 ? (
        <EmptyState title={t("viewings.staff.none")} />
      ) : (
        <SlotTable tenderId={page.tenderId} slots={page.slots} now={new Date(page.now)} />
      )}
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.mayPlan ? (
        <ForEditors>
          <PlanSlot once={page.once} view={view} />
        </ForEditors>
      ) : null}
    </div>
  );
}
