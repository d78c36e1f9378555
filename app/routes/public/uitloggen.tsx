import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { isKnownPhone } from "#app/http/jury-page.server.ts";
import { signOut } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";

/** Signing out is a button, never a link. */
export function loader() {
  return redirect(paths.account.sessions());
}

/**
 * Signing out empties this browser. One on which a juror gave points is asked first whether all of them were sent, on the
 * page that can ask: only its own script knows.
 */
export function action({ request }: ActionFunctionArgs) {
  if (isKnownPhone(request)) return redirect(paths.account.leave(), 303);
  return signOut(request);
}
