import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { signOut } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";

/** Signing out is a button, never a link. */
export function loader() {
  return redirect(paths.account.sessions());
}

export function action({ request }: ActionFunctionArgs) {
  return signOut(request);
}
