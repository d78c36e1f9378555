import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";

import { StaffShell } from "#app/components/shell/staff-shell.tsx";
import { requireStaff } from "#app/http/guards.server.ts";
import signedInStyles from "#app/ui/styles/signed-in.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: signedInStyles }];

export const handle = { noJs: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const { person, corporation } = await requireStaff(request);
  return { person: person.name || person.email, corporation: corporation.corporationName };
}

export default function StaffLayout() {
  const { person, corporation } = useLoaderData<typeof loader>();
  return (
    <StaffShell person={person} corporation={corporation}>
      <Outlet />
    </StaffShell>
  );
}
