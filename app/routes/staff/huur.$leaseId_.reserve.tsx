import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { findNextInLine } from "#app/domain/leases/find-next-in-line.server.ts";
import { moveUpReserve } from "#app/domain/leases/move-up-reserve.server.ts";
import { findLease } from "#app/domain/leases/queries.server.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { found, foundId, readAs, refused, requireEditor, requireStaff } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const { corporationId } = actor;
  const leaseId = foundId(params.leaseId);
  return readAs(actor, async (tx) => {
    const lease = found(await findLease(tx, corporationId, leaseId));
    const next = await findNextInLine(tx, { corporationId, ...lease });
    const { street, houseNumber, neighbourhood, city, tradeName, unit } = lease;
    return {
      title: pageTitle(request, "reserve.title", `${street} ${houseNumber}`),
      once: newOnceKey(),
      leaseId,
      space: { street, houseNumber, neighbourhood, city },
      tradeName,
      unit,
      next,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const leaseId = foundId(params.leaseId);
  found(await readAs(actor, (tx) => findLease(tx, actor.corporationId, leaseId)));
  const form = await readForm(request, z.object({ seen: z.uuid() }));
  if (!form.ok) return form.reply;
  const moved = await moveUpReserve(database(), actor, leaseId, form.value.seen, form.key);
  if (moved.ok) return redirect(paths.staff.lease(moved.value.leaseId), 303);
  if (moved.problem === "not-found") throw refused(404);
  return form.refuse(moved);
}

/** A winner fell away: who is next in line, what one press does, and who gets a letter of it. */
export default function ReservePage() {
  const { leaseId, space, tradeName, unit, next, once } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const view = formView(t, useActionData<typeof action>()?.result, {});
  const what = unit || t("reserve.space");
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.leases(), label: t("lease.board.title") },
          { href: paths.staff.lease(leaseId), label: tradeName },
        ]}
        place={space}
        title={t("reserve.title")}
      />
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {next === null ? (
        <EmptyState title={t("reserve.none", { what })}>
          <a href={paths.staff.lease(leaseId)}>{t("reserve.back", { tradeName })}</a>
        </EmptyState>
      ) : null}
      {next && !next.isHeld ? (
        <Notice tone="attention" title={t("problems.reserve-not-held")}>
          <p>{t("reserve.until", { day: format.plainDay(next.heldUntil) })}</p>
        </Notice>
      ) : null}
      {next?.isHeld ? (
        <>
          <p className="lead">{t("reserve.lead", { tradeName, what, next: next.tradeName })}</p>
          <p>{t("reserve.effect", { next: next.tradeName })}</p>
          <p>{t("reserve.until", { day: format.plainDay(next.heldUntil) })}</p>
          <ForEditors>
            <form method="post">
              <OnceKey value={once} />
              <input type="hidden" name="seen" value={next.id} />
              <Button size="large">{t("reserve.press", { what, next: next.tradeName })}</Button>
            </form>
          </ForEditors>
        </>
      ) : null}
    </div>
  );
}
