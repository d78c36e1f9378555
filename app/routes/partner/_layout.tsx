import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";

import { PersonalShell } from "#app/components/shell/personal-shell.tsx";
import signedInStyles from "#app/ui/styles/signed-in.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: signedInStyles }];

export const handle = { noJs: true };

export default function PartnerLayout() {
  return (
    <PersonalShell for="partner">
      <Outlet />
    </PersonalShell>
  );
}
