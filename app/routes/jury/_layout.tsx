import type { LinksFunction } from "@remix-run/node";
import { Outlet, useMatches } from "@remix-run/react";

import { PersonalShell } from "#app/components/shell/personal-shell.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import signedInStyles from "#app/ui/styles/signed-in.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: signedInStyles },
  { rel: "manifest", href: "/jury.webmanifest" },
  { rel: "apple-touch-icon", href: "/icons/jury-180.png" },
];

export const handle = { audience: "jury", noJs: true };

export default function JuryLayout() {
  const t = useTranslate();
  // Handles are typed by nobody; ours are of this one shape.
  const isSheet = useMatches().some(({ handle: own }) => (own as { isSheet?: boolean } | undefined)?.isSheet);
  if (isSheet)
    return (
      <div className="jury">
        <a className="skip" href="#content">
          {t("ui.toContent")}
        </a>
        <Outlet />
      </div>
    );
  return (
    <PersonalShell for="jury">
      <div className="jury-column">
        <Outlet />
      </div>
    </PersonalShell>
  );
}
