import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForRight } from "#app/components/staff/for-editors.tsx";
import { ComparableCases } from "#app/components/staff/publish/comparable-cases.tsx";
import { DecisionCard } from "#app/components/staff/publish/decision-card.tsx";
import { PublishFrame } from "#app/components/staff/publish/publish-frame.tsx";
import { RealmAdviceNotice } from "#app/components/staff/publish/realm-advice.tsx";
import { realmContent } from "#app/components/staff/publish/realm-content.ts";
import { RealmFields } from "#app/components/staff/publish/realm-fields.tsx";
import { TwoVersions } from "#app/components/staff/two-versions.tsx";
import { realmTelling } from "#app/components/staff/versions/realm-telling.ts";
import { titleOf } from "#app/components/title-of.ts";
import { foundId, readAs, requireRight, requireStaff } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readRealmPage, realmAction } from "#app/http/realm-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const page = await readAs(actor, (tx) => readRealmPage(tx, actor, foundId(params.spaceId)));
  const address = `${page.space.street} ${page.space.houseNumber}`;
  return { ...page, once: newOnceKey(), title: pageTitle(request, "publish.step.realm", address) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireRight(request, "value");
  const spaceId = foundId(params.spaceId);
  const reply = await realmAction(request, actor, spaceId);
  return reply ?? redirect(paths.staff.realm(spaceId), 303);
}

export default function RealmPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const nameOf = namesIn(t, "publish.realm", "staff.space");
  const stored = realmContent(page.space, page.found?.decision ?? null);
  const view = formView(t, answered?.result, stored, nameOf);
  return (
    <PublishFrame page={page} current="realm" title={t("publish.step.realm")}>
      <p className="lead">{t("staff.space.realmHint")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <TwoVersions result={answered?.result} stored={stored} telling={realmTelling} />
      {page.found ? <DecisionCard found={page.found} mayRead={page.mayRead} once={`${page.once}-r`} /> : null}
      <ComparableCases cases={answered?.advised?.comparable ?? page.comparable} />
      <form method="post" className="stack g-5" noValidate>
        <OnceKey value={page.once} />
        <input type="hidden" name="seen" value={page.found?.decision.id ?? ""} />
        <RealmFields
          view={view}
          advice={
            <>
              {answered?.advised ? <RealmAdviceNotice advised={answered.advised} /> : null}
              {page.mayChange ? (
                <ForRight right="value">
                  <p>
                    <Button look="outline" name="intent" value="advise">
                      {t("publish.realm.advise")}
                    </Button>
                  </p>
                </ForRight>
              ) : null}
            </>
          }
        />
        {page.mayChange ? (
          <ForRight right="value">
            <p className="action-bar">
              <Button name="intent" value="decide">
                {t("publish.realm.decide")}
              </Button>
            </p>
          </ForRight>
        ) : null}
      </form>
    </PublishFrame>
  );
}
