import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ConductLine } from "#app/components/evening/conduct-line.tsx";
import { ConductScreen } from "#app/components/evening/conduct-screen.tsx";
import { StepForm } from "#app/components/evening/step-form.tsx";
import { formView } from "#app/components/forms/form-view.ts";
import { IslandScript } from "#app/components/island.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { answerConductor } from "#app/http/conduct-action.server.ts";
import { readConductPage } from "#app/http/conduct-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return readConductPage(request, params);
}

export async function action({ request, params }: ActionFunctionArgs) {
  return answerConductor(request, params);
}

export default function ConductPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const { summary } = formView(t, answered?.result, {});
  const address = `${page.space.street} ${page.space.houseNumber}`;
  return (
    <div
      className="stack g-4"
      data-follow={page.evening ? paths.staff.conductLive(page.tenderId) : undefined}
    >
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.tender(page.tenderId), label: address },
          { href: paths.staff.evening(page.tenderId), label: t("evening.title") },
        ]}
        place={page.space}
        title={t("stage.title")}
      />
      <ConductLine tenderId={page.tenderId} />
      <div data-live="errors" id="errors">
        <ErrorSummary title={t("ui.errorSummary")} lines={summary} />
      </div>
      {page.evening ? (
        <ConductScreen evening={page.evening} once={page.once} tenderId={page.tenderId} address={address} />
      ) : (
        <section className="card stack g-3">
          <p>{t(page.mayBegin ? "stage.takeStory" : "stage.notYet")}</p>
          {page.mayBegin ? (
            <ForEditors>
              <StepForm once={page.once} step="take-over" size="large" label={t("stage.take")} />
            </ForEditors>
          ) : null}
        </section>
      )}
      {page.evening ? <IslandScript name="stage" /> : null}
    </div>
  );
}
