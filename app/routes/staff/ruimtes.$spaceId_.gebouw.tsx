import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { PublishFrame } from "#app/components/staff/publish/publish-frame.tsx";
import { buildingContent } from "#app/components/staff/publish/building-content.ts";
import { buildingNames } from "#app/components/staff/publish/building-names.ts";
import { BuildingFields } from "#app/components/staff/publish/building-fields.tsx";
import { TwoVersions } from "#app/components/staff/two-versions.tsx";
import { buildingTelling } from "#app/components/staff/versions/building-telling.ts";
import { titleOf } from "#app/components/title-of.ts";
import { findBuilding } from "#app/domain/tenders/building/queries.server.ts";
import { foundId, readAs, requireEditor, requireStaff } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPublishing } from "#app/http/publish-page.server.ts";
import { buildingAction } from "#app/http/building-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const spaceId = foundId(params.spaceId);
  return readAs(actor, async (tx) => {
    const page = await readPublishing(tx, actor, spaceId);
    const address = `${page.space.street} ${page.space.houseNumber}`;
    return {
      ...page,
      building: await findBuilding(tx, actor.corporationId, spaceId),
      title: pageTitle(request, "publish.step.building", address),
      once: newOnceKey(),
      isSaved: new URL(request.url).searchParams.has("bewaard"),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const spaceId = foundId(params.spaceId);
  const reply = await buildingAction(request, actor, spaceId);
  return reply ?? redirect(`${paths.staff.building(spaceId)}?bewaard=1`, 303);
}

export default function BuildingPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = buildingNames(t);
  const stored = buildingContent(page.building);
  const view = formView(t, answered?.result, stored, nameOf);
  return (
    <PublishFrame page={page} current="building" title={t("publish.step.building")}>
      <p className="lead">{t("building.lead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.isSaved && !answered ? <Notice tone="done" title={t("staff.draft.saved")} live /> : null}
      <TwoVersions result={answered?.result} stored={stored} telling={buildingTelling} />
      <form method="post" className="stack g-5" noValidate>
        <OnceKey value={page.once} />
        <input type="hidden" name="version" value={page.space.version} />
        <BuildingFields view={view} />
        {page.mayChange ? (
          <ForEditors>
            <p className="action-bar">
              <Button>{t("publish.save")}</Button>
            </p>
          </ForEditors>
        ) : null}
      </form>
    </PublishFrame>
  );
}
