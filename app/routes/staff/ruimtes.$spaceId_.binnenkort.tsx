import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { EarlyForm } from "#app/components/staff/publish/early-form.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { TwoVersions } from "#app/components/staff/two-versions.tsx";
import { earlyTelling } from "#app/components/staff/versions/small-tellings.ts";
import { titleOf } from "#app/components/title-of.ts";
import { earlyAction, readEarlyPage } from "#app/http/early-action.server.ts";
import { foundId, requireEditor, requireStaff } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const page = await readEarlyPage(actor, foundId(params.spaceId));
  const address = `${page.space.street} ${page.space.houseNumber}`;
  return {
    ...page,
    title: pageTitle(request, "early.title", address),
    once: newOnceKey(),
    isSaved: new URL(request.url).searchParams.has("bewaard"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEditor(request);
  const spaceId = foundId(params.spaceId);
  const reply = await earlyAction(request, actor, spaceId);
  return reply ?? redirect(`${paths.staff.early(spaceId)}?bewaard=1`, 303);
}

export default function EarlyListingPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = namesIn(t, "early.form");
  const stored = page.early ? { expectedOn: page.early.expectedOn, story: page.early.story } : {};
  const view = formView(t, answered?.result, stored, nameOf);
  const address = `${page.space.street} ${page.space.houseNumber}`;
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.space(page.space.id), label: address },
        ]}
        place={page.space}
        title={t("early.title")}
      />
      <p className="lead">{t("early.staffLead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {page.isSaved && !answered ? <Notice tone="done" title={t("staff.draft.saved")} live /> : null}
      <TwoVersions result={answered?.result} stored={stored} telling={earlyTelling} />
      <p>
        <strong>{t("early.count", { count: page.interested })}</strong> {t("early.countHint")}
      </p>
      <EarlyForm page={page} view={view} />
    </div>
  );
}
