import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { AskRepair } from "#app/components/repair/ask-repair.tsx";
import { RepairStory } from "#app/components/repair/repair-story.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { askForm, askedIn } from "#app/domain/applications/repair/ask-form.ts";
import { askRepair } from "#app/domain/applications/repair/ask-repair.server.ts";
import { planParts } from "#app/domain/applications/plan-parts.ts";
import { problem } from "#app/lib/outcome.ts";
import { database } from "#app/http/database.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundId, refused, requireRight } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { keepReading } from "#app/http/reads-nameless.server.ts";
import { readStaffRepair } from "#app/http/staff-repair.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  const page = await readStaffRepair(request, actor, tenderId, applicationId);
  return keepReading(request, {
    ...page,
    once: newOnceKey(),
    tenderId,
    applicationId,
    title: pageTitle(request, "staff.repair.title", page.tradeName),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  const form = await readForm(request, askForm);
  if (!form.ok) return form.reply;
  const fields = askedIn(form.value, planParts);
  if (!fields) return form.refuse(problem("not-a-choice"));
  const asked = await askRepair(database(), actor, applicationId, fields, form.key);
  if (asked.ok) return redirect(paths.staff.repair(tenderId, applicationId), 303);
  if (asked.problem === "not-found") throw refused(404);
  return form.refuse(asked);
}

export default function StaffRepairPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const { tenderId, applicationId, space } = page;
  const view = formView(t, answered?.result, {});
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.tender(tenderId), label: `${space.street} ${space.houseNumber}` },
          { href: paths.staff.applications(tenderId), label: t("staff.plans.title") },
          { href: paths.staff.application(tenderId, applicationId), label: page.tradeName },
        ]}
        place={space}
        title={t("staff.repair.title")}
      />
      {page.isNameless ? <NamelessNotice withNames="?namen=1" /> : null}
      {page.repair ? <RepairStory repair={page.repair} contentHash={page.contentHash} /> : null}
      {page.repair ? null : page.canAsk ? (
        <ForEditors>
          <AskRepair view={view} once={page.once} fields={page.fields} dueAt={page.dueAt} />
        </ForEditors>
      ) : (
        <p>{t("staff.repair.notNow")}</p>
      )}
    </div>
  );
}
