import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useMatches } from "@remix-run/react";

import { EveningNow } from "#app/components/jury/evening-now.tsx";
import { PersonalShell } from "#app/components/shell/personal-shell.tsx";
import { findEveningNow } from "#app/http/juror-evening.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import signedInStyles from "#app/ui/styles/signed-in.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: signedInStyles },
  { rel: "manifest", href: "/jury.webmanifest" },
  { rel: "apple-touch-icon", href: "/icons/jury-180.png" },
];

export const handle = { audience: "jury", noJs: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { evening: await findEveningNow(request, params.applicationId) };
}

export default function JuryLayout() {
  const t = useTranslate();
  // Gone when the page below could not be drawn for want of a seat.
  const evening = useLoaderData<typeof loader | undefined>()?.evening;
  // Handles are typed by nobody; ours are of this one shape.
  const sheet = useMatches().find(({ handle: own }) => (own as { isSheet?: boolean } | undefined)?.isSheet);
  const now = evening ? <EveningNow {...evening} onSheetOf={sheet?.params.applicationId ?? null} /> : null;
  if (sheet)
    return (
      <div className="jury">
        <a className="skip" href="#content">
          {t("ui.toContent")}
        </a>
        {now}
        <Outlet />
      </div>
    );
  return (
    <PersonalShell for="jury">
      <div className="jury-column">
        {now}
        <Outlet />
      </div>
    </PersonalShell>
  );
}
