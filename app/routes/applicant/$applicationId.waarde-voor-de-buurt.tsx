import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { SocialFields } from "#app/components/applicant/social-fields.tsx";
import { WrittenPart } from "#app/components/applicant/written-part.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { readPlanPart } from "#app/http/plan-page.server.ts";
import { savePartAction } from "#app/http/save-part-action.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const handle = { noJs: true };
export const meta = titleOf;

export function loader({ request, params }: LoaderFunctionArgs) {
  return readPlanPart(request, params, "social");
}

export function action({ request, params }: ActionFunctionArgs) {
  return savePartAction(request, params, "social", paths.applicant.socialNote);
}

export default function SocialNotePage() {
  const { plan, part } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  return (
    <WrittenPart plan={plan} part={part} answered={answered} lead={t("applicant.social.lead")}>
      {(view) => <SocialFields view={view} />}
    </WrittenPart>
  );
}
