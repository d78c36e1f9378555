import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { assessmentNames } from "#app/components/staff/assessment-names.ts";
import { titleOf } from "#app/components/title-of.ts";
import { DeclineTogether } from "#app/components/triage/decline-together.tsx";
import { declineTogetherForm } from "#app/domain/applications/assessment-form.ts";
import { declineTogether } from "#app/domain/applications/triage/decline-together.server.ts";
import { listUndecided } from "#app/domain/applications/triage/list-undecided.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { found, foundId, isId, readAs, refused, requireEditor } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readsNameless } from "#app/http/reads-nameless.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireEditor(request);
  const tenderId = foundId(params.tenderId);
  const asked = [...new Set(new URL(request.url).searchParams.getAll("plan").filter(isId))];
  const isNameless = readsNameless(request);
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const plans = await listUndecided(tx, { ...actor, tenderId }, asked);
    return {
      title: pageTitle(request, "together.decline.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      left: asked.length - plans.length,
      plans: plans.map(({ id, tradeName, receiptNumber }) => ({
        id,
        name: isNameless ? (receiptNumber ?? "") : tradeName,
      })),
      criteria: (tender.rules?.criteria ?? []).map(({ id, title, weight }) => ({ id, title, weight })),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, declineTogetherForm);
  if (!form.ok) return form.reply;
  const { plan: plans, complete, reasons } = form.value;
  const same = { plans, reasons, complete: complete === "yes" };
  const declined = await declineTogether(database(), actor, tenderId, same, form.key);
  if (declined.ok) return redirect(paths.staff.applications(tenderId), 303);
  if (declined.problem === "not-found") throw refused(404);
  return form.refuse(declined);
}

export default function DeclineTogetherPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const { tenderId, space, criteria } = page;
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.tender(tenderId), label: `${space.street} ${space.houseNumber}` },
          { href: paths.staff.applications(tenderId), label: t("staff.plans.title") },
        ]}
        place={space}
        title={t("together.decline.title")}
      />
      <DeclineTogether {...page} view={formView(t, answered?.result, {}, assessmentNames(t, criteria))} />
    </div>
  );
}
