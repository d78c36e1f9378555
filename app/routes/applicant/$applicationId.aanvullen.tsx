import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { conflictOf } from "#app/components/applicant/answered.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { RepairOpen } from "#app/components/repair/repair-open.tsx";
import { RepairOver } from "#app/components/repair/repair-over.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { foundId, requireEntrepreneur } from "#app/http/guards.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { answerRepairFile, answerRepairForm, readRepairPage } from "#app/http/repair-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { fieldWords } from "#app/i18n/question-of.ts";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const applicationId = foundId(params.applicationId);
  const repair = await readRepairPage(actor, applicationId);
  return {
    ...repair,
    applicationId,
    once: newOnceKey(),
    isSaved: new URL(request.url).searchParams.has("bewaard"),
    title: pageTitle(request, "repair.title", repair.address),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const isFile = new URL(request.url).searchParams.has("bestand");
  return (isFile ? answerRepairFile : answerRepairForm)(request, actor, foundId(params.applicationId));
}

export default function RepairPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(t, answered?.result, page.content, (name) => {
    const asked = page.asked.find((one) => `${name}.`.startsWith(`${one.part}.${one.name}`));
    return asked ? fieldWords(t, asked.part, asked.name) : null;
  });
  if (page.status !== "asked") return <RepairOver {...page} status={page.status} />;
  return (
    <RepairOpen
      page={page}
      view={view}
      conflict={conflictOf(t, null, answered, page.content)}
      isSaved={page.isSaved && !answered}
    />
  );
}
