import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { HowHeard } from "#app/components/paper/how-heard.tsx";
import { SpokenForms } from "#app/components/paper/spoken-forms.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { passOn, readSpokenPage } from "#app/http/spoken-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await readSpokenPage(request, params);
  return { ...page, title: pageTitle(request, "spoken.title", page.name) };
}

export function action({ request, params }: ActionFunctionArgs) {
  return passOn(request, params);
}

export default function SpokenPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const { tenderId, applicationId, space, heard } = page;
  const view = formView(t, page.heardResult ?? undefined, page.blank, namesIn(t, "paper"));
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[
          { href: paths.staff.tender(tenderId), label: `${space.street} ${space.houseNumber}` },
          { href: paths.staff.applications(tenderId), label: t("staff.plans.title") },
          { href: paths.staff.application(tenderId, applicationId), label: page.tradeName || page.name },
        ]}
        place={space}
        title={t("spoken.title")}
      />
      <p className="lead">{t("spoken.lead", { name: page.name })}</p>
      {page.repair?.status !== "asked" && !page.pitch ? (
        <p>{t("spoken.nothing", { name: page.name })}</p>
      ) : heard ? (
        <SpokenForms page={page} heard={heard} answered={answered} />
      ) : (
        <HowHeard view={view} name={page.name} />
      )}
    </div>
  );
}
