import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { CodeEntry } from "#app/components/jury/code-entry.tsx";
import { SeatChoice } from "#app/components/jury/seat-choice.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { answerCode, readCodePage } from "#app/http/hall-code.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

export const meta = titleOf;

/** Only looks: who holds the code sees which seats are free, and a press takes one. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { status, ...page } = await readCodePage(request, context.clientAddress);
  return data({ ...page, title: pageTitle(request, "joining.code.title") }, { status });
}

export async function action({ request, context }: ActionFunctionArgs) {
  return answerCode(request, context.clientAddress);
}

export default function HallCode() {
  const page = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error ?? page.error;
  const t = useTranslate();
  return (
    <div className="stack g-5">
      <h1>{t("joining.code.title")}</h1>
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: "#code", text: problemWords(t, error) }] : []}
      />
      {page.evening ? <SeatChoice {...page.evening} once={page.once} /> : <CodeEntry typed={page.typed} />}
    </div>
  );
}
