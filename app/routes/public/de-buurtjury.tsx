import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";

import { PublicShell } from "#app/components/shell/public-shell.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { publicPage } from "#app/http/public-page.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

export const handle = { noJs: true };
export const meta = titleOf;
export const headers: HeadersFunction = publicPage;

export function loader({ request }: LoaderFunctionArgs) {
  return { title: pageTitle(request, "spaces.jury.title") };
}

const steps = [1, 2, 3, 4] as const;

export default function Explanation() {
  const t = useTranslate();
  return (
    <PublicShell current="jury">
      <div className="wrap wrap-narrow band stack g-5">
        <h1>{t("spaces.jury.title")}</h1>
        <p className="lead">{t("spaces.jury.lead")}</p>
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>
              <div>{t(`spaces.jury.${step}`)}</div>
            </li>
          ))}
        </ol>
        <p>
          <a className="button" href={paths.spaces()}>
            {t("spaces.filter.show")}
          </a>
        </p>
      </div>
    </PublicShell>
  );
}
