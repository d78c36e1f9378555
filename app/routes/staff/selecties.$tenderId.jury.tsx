import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { AskedJurors } from "#app/components/staff/asked-jurors.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { askInPlace } from "#app/domain/jury/declining/ask-in-place.server.ts";
import { replacementForm } from "#app/domain/jury/declining/decline-form.ts";
import { listAsked } from "#app/domain/jury/declining/seat-queries.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { found, foundId, readAs, refused, requireStaff } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  return readAs(actor, async (tx) => {
    const { tender, space, isTied } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    return {
      title: pageTitle(request, "declining.jury.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      state: tender.state,
      mayAsk: tender.state === "pitching" && !isTied,
      seats: await listAsked(tx, actor.corporationId, tenderId),
      isSent: new URL(request.url).searchParams.has("gevraagd"),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  await readAs(actor, async (tx) => found(await findTenderForStaff(tx, actor.corporationId, tenderId)));
  const form = await readForm(request, replacementForm);
  if (!form.ok) return form.reply;
  const asked = await askInPlace(database(), actor, tenderId, form.value, form.key);
  if (asked.ok) return redirect(`${paths.staff.jury(tenderId)}?gevraagd=1`, 303);
  if (asked.problem === "not-found") throw refused(404);
  return form.refuse(asked);
}

export default function Jury() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const t = useTranslate();
  const view = formView(t, result, {}, namesIn(t, "declining.jury"));
  const sent = result?.initialValue?.["seatId"];
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          {
            href: paths.staff.tender(page.tenderId),
            label: `${page.space.street} ${page.space.houseNumber}`,
          },
        ]}
        place={page.space}
        title={t("declining.jury.title")}
      />
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.isSent && !result ? <Notice tone="done" title={t("declining.jury.sent")} live /> : null}
      <p className="lead">{t("declining.jury.lead")}</p>
      {page.seats.length === 0 ? <EmptyState title={t("declining.jury.none")} /> : null}
      <AskedJurors {...page} view={view} sentSeatId={typeof sent === "string" ? sent : null} />
    </div>
  );
}
