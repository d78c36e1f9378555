import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForRight } from "#app/components/staff/for-editors.tsx";
import { PublishFrame } from "#app/components/staff/publish/publish-frame.tsx";
import { valueContent } from "#app/components/staff/publish/value-content.ts";
import { ValueFields } from "#app/components/staff/publish/value-fields.tsx";
import { valueNames } from "#app/components/staff/publish/value-names.ts";
import { TwoVersions } from "#app/components/staff/two-versions.tsx";
import { valueTelling } from "#app/components/staff/versions/value-telling.ts";
import { titleOf } from "#app/components/title-of.ts";
import { listReductions } from "#app/domain/tenders/value/queries.server.ts";
import { foundId, readAs, requireRight, requireStaff } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readPublishing } from "#app/http/publish-page.server.ts";
import { valueAction } from "#app/http/value-action.server.ts";
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
    const page = await readPublishing(tx, actor, spaceId, "value");
    const address = `${page.space.street} ${page.space.houseNumber}`;
    return {
      ...page,
      reductions: await listReductions(tx, actor.corporationId, spaceId),
      title: pageTitle(request, "publish.step.value", address),
      once: newOnceKey(),
      isSaved: new URL(request.url).searchParams.has("bewaard"),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireRight(request, "value");
  const spaceId = foundId(params.spaceId);
  const reply = await valueAction(request, actor, spaceId);
  return reply ?? redirect(`${paths.staff.value(spaceId)}?bewaard=1`, 303);
}

export default function ValuePage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = valueNames(t);
  const stored = valueContent(page.space, page.reductions);
  const view = formView(t, answered?.result, stored, nameOf);
  return (
    <PublishFrame page={page} current="value" title={t("publish.step.value")}>
      <p className="lead">{t("publish.value.lead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.isSaved && !answered ? <Notice tone="done" title={t("staff.draft.saved")} live /> : null}
      <TwoVersions result={answered?.result} stored={stored} telling={valueTelling} />
      <form method="post" className="stack g-5" noValidate>
        <OnceKey value={page.once} />
        <input type="hidden" name="version" value={page.space.version} />
        <ValueFields view={view} />
        {page.mayChange ? (
          <ForRight right="value">
            <p className="action-bar">
              <Button>{t("publish.save")}</Button>
            </p>
          </ForRight>
        ) : null}
      </form>
    </PublishFrame>
  );
}
