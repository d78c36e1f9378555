import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { AskedEnding } from "#app/components/ending/asked-ending.tsx";
import { EndForm } from "#app/components/ending/end-form.tsx";
import { EndedStory } from "#app/components/ending/ended-story.tsx";
import { formView } from "#app/components/forms/form-view.ts";
import { CallHead } from "#app/components/staff/call-head.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { answerEnding, readEndingPage } from "#app/http/ending-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return readEndingPage(request, params);
}

export async function action({ request, params }: ActionFunctionArgs) {
  return answerEnding(request, params);
}

/** The exits of a call: taken back, or nobody suitable; and the way to begin anew. */
export default function EndingPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const view = formView(t, useActionData<typeof action>()?.result, {}, () => t("ending.reason"));
  return (
    <div className="stack g-5 form-page">
      <CallHead page={page} title={t("ending.staff.title")} />
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <Body page={page} view={view} />
    </div>
  );
}

type BodyProps = {
  readonly page: ReturnType<typeof useLoaderData<typeof loader>>;
  readonly view: ReturnType<typeof formView>;
};

function Body({ page, view }: BodyProps) {
  const t = useTranslate();
  const { ended, asked, kinds, isTied } = page;
  if (ended) return <EndedStory page={page} ended={ended} />;
  if (kinds.length === 0) return <p>{t("ending.staff.over")}</p>;
  if (isTied)
    return (
      <Notice tone="attention">
        <p>{t("ending.staff.tied")}</p>
      </Notice>
    );
  if (asked) return <AskedEnding asked={asked} once={page.once} />;
  return (
    <ForEditors>
      <EndForm page={page} view={view} />
    </ForEditors>
  );
}
