import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { HandoverFields } from "#app/components/staff/publish/handover-fields.tsx";
import { PlaceFields } from "#app/components/staff/publish/place-fields.tsx";
import { propertyContent } from "#app/components/staff/publish/property-content.ts";
import { EnergyFields, UnitFields } from "#app/components/staff/publish/property-fields.tsx";
import { PublishFrame } from "#app/components/staff/publish/publish-frame.tsx";
import { UseFields } from "#app/components/staff/publish/use-fields.tsx";
import { TwoVersions } from "#app/components/staff/two-versions.tsx";
import { propertyTelling } from "#app/components/staff/versions/property-telling.ts";
import { titleOf } from "#app/components/title-of.ts";
import { mayNeedApproval } from "#app/domain/spaces/unit-types.ts";
import { listHandover } from "#app/domain/tenders/property/queries.server.ts";
import { foundId, readAs, requireEditor, requireStaff } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { propertyAction } from "#app/http/property-action.server.ts";
import { readPublishing } from "#app/http/publish-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const spaceId = foundId(params.spaceId);
  const page = await readAs(actor, async (tx) => ({
    ...(await readPublishing(tx, actor, spaceId)),
    handover: await listHandover(tx, actor.corporationId, spaceId),
  }));
  return {
    ...page,
    title: pageTitle(request, "publish.step.property", `${page.space.street} ${page.space.houseNumber}`),
    once: newOnceKey(),
    isSaved: new URL(request.url).searchParams.has("bewaard"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const answer = await propertyAction(request, actor, foundId(params.spaceId));
  if (answer.ok) return redirect(answer.to, 303);
  const { status, ...said } = answer;
  return data(said, { status });
}

export default function PropertyPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = namesIn(t, "publish.property", "staff.space");
  const stored = propertyContent(page.space, page.handover);
  const view = formView(t, answered?.result, stored, nameOf);
  return (
    <PublishFrame page={page} current="property" title={t("publish.step.property")}>
      <p className="lead">{t("publish.property.lead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.isSaved && !answered ? <Notice tone="done" title={t("staff.draft.saved")} live /> : null}
      {answered?.isFound ? <Notice tone="done" title={t("publish.place.found")} live /> : null}
      {page.space.unitType && mayNeedApproval(page.space.unitType) ? (
        <Notice tone="attention">
          <p>{t("publish.property.mayNeedApproval")}</p>
        </Notice>
      ) : null}
      <TwoVersions result={answered?.result} stored={stored} telling={propertyTelling} />
      {/* The map sends its answer to its own place on the page; what is kept leads to the top again. */}
      <form method="post" action={paths.staff.property(page.space.id)} className="stack g-5" noValidate>
        <OnceKey value={page.once} />
        <input type="hidden" name="version" value={page.space.version} />
        <button className="visually-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true">
          {t("publish.save")}
        </button>
        <PlaceFields view={view} level={answered?.level} />
        <UnitFields view={view} />
        <EnergyFields view={view} />
        <UseFields view={view} />
        <HandoverFields view={view} />
        {page.mayChange ? (
          <ForEditors>
            <p className="action-bar">
              <Button name="intent" value="save">
                {t("publish.save")}
              </Button>
            </p>
          </ForEditors>
        ) : null}
      </form>
    </PublishFrame>
  );
}
