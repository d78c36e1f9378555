import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { CancelSlot, GuestList } from "#app/components/staff/guest-list.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { SlotSign } from "#app/components/staff/slot-parts.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { changeSlot } from "#app/http/change-slot.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { foundId, requireStaff } from "#app/http/guards.server.ts";
import { readStaffSlot } from "#app/http/staff-viewings.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { slotWords } from "#app/i18n/slot-words.ts";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  return readStaffSlot(request, actor, foundId(params.tenderId), foundId(params.slotId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const changed = await changeSlot(request, actor, foundId(params.slotId));
  return changed.ok ? redirect(paths.staff.viewings(tenderId), 303) : changed.reply;
}

export default function SlotPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const view = formView(t, useActionData<typeof action>()?.result, {});
  const { slot, tenderId } = page;
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.tender(tenderId), label: page.address },
          { href: paths.staff.viewings(tenderId), label: t("viewings.staff.title") },
        ]}
        place={page.space}
        title={slotWords(t, format, slot)}
      >
        <SlotSign slot={slot} now={new Date(page.now)} />
      </PageHead>
      {slot.note ? (
        <p className="words" dir="auto">
          {slot.note}
        </p>
      ) : null}
      {page.cancelledReason ? (
        <p className="words" dir="auto">
          {page.cancelledReason}
        </p>
      ) : null}
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <GuestList guests={page.guests} mayTick={page.mayTick} once={page.once} />
      {page.mayCancel ? <CancelSlot view={view} once={page.once} guests={page.guests.length} /> : null}
    </div>
  );
}
