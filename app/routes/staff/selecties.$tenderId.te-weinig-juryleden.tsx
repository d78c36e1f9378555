import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { AskedException, AskException } from "#app/components/exception/exception-forms.tsx";
import { GapList } from "#app/components/exception/exception-story.tsx";
import { formView } from "#app/components/forms/form-view.ts";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { answerException, readExceptionPage } from "#app/http/exception-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return readExceptionPage(request, params);
}

export async function action({ request, params }: ActionFunctionArgs) {
  return answerException(request, params);
}

/** The way out where the promised jurors can never be there: a reason, and a second person who reads it. */
export default function ExceptionPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const view = formView(t, useActionData<typeof action>()?.result, {}, () => t("exception.reason"));
  const { gaps, asked, isNow, once, tenderId, space } = page;
  const mayAsk = isNow && gaps.length > 0 && !(asked?.isAgreed === true && asked.holds);
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.home(), label: t("staff.desk.title") },
          { href: paths.staff.tender(tenderId), label: `${space.street} ${space.houseNumber}` },
          { href: paths.staff.evening(tenderId), label: t("evening.title") },
        ]}
        place={space}
        title={t("exception.title")}
      />
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <p className="lead">{t("exception.lead")}</p>
      {gaps.length > 0 ? <GapList gaps={gaps} /> : <p>{t("exception.noGap")}</p>}
      {isNow ? null : (
        <Notice tone="quiet">
          <p>{t("exception.notNow")}</p>
        </Notice>
      )}
      {isNow ? (
        <ForEditors>
          {asked ? <AskedException asked={asked} once={once} /> : null}
          {mayAsk ? <AskException view={view} once={once} again={asked !== null} /> : null}
        </ForEditors>
      ) : null}
      <p>
        <a href={page.isConducted ? paths.staff.conduct(tenderId) : paths.staff.evening(tenderId)}>
          {t("exception.back")}
        </a>
      </p>
    </div>
  );
}
