import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";

import { OnlyLooking, StaffRights } from "#app/components/staff/for-editors.tsx";
import { StaffShell } from "#app/components/shell/staff-shell.tsx";
import { isEditor } from "#app/domain/people/rules.ts";
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
    mayEdit: isEditor(actor),
  };
}

export default function StaffLayout() {
  const { person, corporation, mayEdit } = useLoaderData<typeof loader>();
  return (
    <StaffRights value={mayEdit}>
      <StaffShell person={person} corporation={corporation} mayEdit={mayEdit}>
        <OnlyLooking />
        <Outlet />
      </StaffShell>
    </StaffRights>
  );
}
