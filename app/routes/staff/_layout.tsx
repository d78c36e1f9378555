import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";

import { OnlyLooking, StaffInRole } from "#app/components/staff/for-editors.tsx";
import { StaffShell } from "#app/components/shell/staff-shell.tsx";
import { houseStyleOf, requireStaff } from "#app/http/guards.server.ts";
import signedInStyles from "#app/ui/styles/signed-in.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: signedInStyles }];

export const handle = { noJs: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, person, corporation } = await requireStaff(request);
  return {
    person: person.name || person.email,
    corporation: corporation.corporationName,
    houseStyle: houseStyleOf(corporation),
    role: actor.role,
  };
}

export default function StaffLayout() {
  const { person, corporation, role } = useLoaderData<typeof loader>();
  return (
    <StaffInRole value={role}>
      <StaffShell person={person} corporation={corporation} role={role}>
        <OnlyLooking />
        <Outlet />
      </StaffShell>
    </StaffInRole>
  );
}
