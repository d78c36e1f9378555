import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { addendumContent } from "#app/components/changes/addendum-content.ts";
import { changeNames } from "#app/components/changes/change-names.ts";
import { AddendumFields } from "#app/components/changes/addendum-fields.tsx";
import { ChangeHistory } from "#app/components/changes/history.tsx";
import { ProposalCard } from "#app/components/changes/proposal-card.tsx";
import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { CallHead } from "#app/components/staff/call-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { changesForm } from "#app/domain/tenders/addenda/addendum-form.ts";
import { postChange } from "#app/http/post-change.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { foundId, refused, requireStaff } from "#app/http/guards.server.ts";
import { readStaffChanges } from "#app/http/staff-changes.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const { rules, ...page } = await readStaffChanges(request, actor, foundId(params.tenderId));
  const pictures = {
    spaceId: page.space.id,
    shown: rules.space.property?.pictures ?? [],
    ready: page.newPictures,
  };
  const { marketRent, targetRent, terms } = rules.rent;
  return {
    ...page,
    pictures,
    hasBuilding: "building" in rules.space,
    valued: terms?.value ? { marketRent, targetRent } : null,
    content: addendumContent(rules),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, changesForm);
  if (!form.ok) return form.reply;
  const answer = await postChange(actor, tenderId, form.value, form.key);
  if (answer.ok) return redirect(answer.value, 303);
  if (answer.problem === "not-found") throw refused(404);
  return form.refuse(answer);
}

export default function ChangesPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const view = formView(t, useActionData<typeof action>()?.result, page.content, changeNames(t));
  const { waiting, hasPlans } = page;
  return (
    <div className="stack g-5 form-page">
      <CallHead page={page} title={t("changes.staff.title")} />
      <p className="lead">{t("changes.staff.lead")}</p>
      {page.isProposed && waiting ? <Notice tone="done" title={t("changes.staff.proposed")} live /> : null}
      {page.justPublished === null ? null : (
        <Notice tone="done" title={t("changes.staff.done", { number: page.justPublished })} live />
      )}
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {waiting ? <ProposalCard proposal={waiting} view={view} once={page.once} /> : null}
      {page.mayChange ? null : <p>{t("changes.staff.over")}</p>}
      {page.mayChange && !waiting ? (
        <ForEditors>
          {page.isOpen ? null : (
            <Notice tone="attention">
              <p>{t("changes.staff.onlyEvening")}</p>
            </Notice>
          )}
          <form method="post" className="stack g-5" noValidate>
            <OnceKey value={page.once.propose} />
            <input type="hidden" name="seen" value={page.seen} />
            <AddendumFields
              view={view}
              criteria={page.content.criteria.length}
              pictures={page.pictures}
              hasBuilding={page.hasBuilding}
              hasPlans={hasPlans}
              valued={page.valued}
            />
            <p>
              <Button size="large" name="intent" value="propose">
                {t("changes.staff.propose")}
              </Button>
            </p>
          </form>
        </ForEditors>
      ) : null}
      <ChangeHistory changes={page.history} />
    </div>
  );
}
