import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { exchangePasskey } from "#app/http/passkey-exchange.server.ts";
import { paths } from "#app/paths.ts";

export function loader() {
  return redirect(paths.signIn.staff());
}

export function action({ request, context }: ActionFunctionArgs) {
  return exchangePasskey(request, context.clientAddress);
}
