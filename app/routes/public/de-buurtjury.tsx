import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";

import { ExplanationPage } from "#app/components/shell/explanation-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { publicPage } from "#app/http/public-page.ts";
import { useTranslate } from "#app/i18n/context.tsx";

export const handle = { noJs: true };
export const meta = titleOf;
export const headers: HeadersFunction = publicPage;

export function loader({ request }: LoaderFunctionArgs) {
  return { title: pageTitle(request, "spaces.jury.title") };
}

export default function Explanation() {
  const t = useTranslate();
  const steps = ([1, 2, 3, 4] as const).map((step) => t(`spaces.jury.${step}`));
  return (
    <ExplanationPage
      current="jury"
      title={t("spaces.jury.title")}
      lead={t("spaces.jury.lead")}
      steps={steps}
      rule={t("phone.grace")}
    />
  );
}
