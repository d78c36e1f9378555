import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { ownDataZip } from "#app/http/own-data.server.ts";
import { paths } from "#app/paths.ts";

/** The button stands on the account page; this address only answers it. */
export const loader = () => redirect(`${paths.account.sessions()}#gegevens`);

export async function action({ request }: ActionFunctionArgs) {
  return ownDataZip(request);
}
