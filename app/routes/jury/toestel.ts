import type { ActionFunctionArgs } from "@remix-run/node";

import { requireJurorSeats } from "#app/http/guards.server.ts";
import { markOfPhone } from "#app/http/jury-page.server.ts";

/** Marks a juror's phone on which our script keeps something; the page by itself never does. */
export async function action({ request }: ActionFunctionArgs) {
  await requireJurorSeats(request);
  return new Response(null, { status: 204, headers: { "set-cookie": markOfPhone() } });
}
