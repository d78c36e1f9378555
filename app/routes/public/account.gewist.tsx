import type { LoaderFunctionArgs } from "@remix-run/node";

import { SignInPage } from "#app/components/sign-in/sign-in-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { noStore } from "#app/http/no-store.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

export const handle = { noJs: true };
export const headers = noStore;
export const meta = titleOf;

export function loader({ request }: LoaderFunctionArgs) {
  return { title: pageTitle(request, "privacy.erased.title") };
}

/** The goodbye; it knows nobody. */
export default function Erased() {
  const t = useTranslate();
  return (
    <SignInPage title={t("privacy.erased.title")} lead={t("privacy.erased.lead")}>
      <p>{t("privacy.erased.files")}</p>
      <p>{t("privacy.erased.again")}</p>
      <p>
        <LinkButton href={paths.spaces()}>{t("privacy.erased.spaces")}</LinkButton>
      </p>
    </SignInPage>
  );
}
