import type { LoaderFunctionArgs } from "@remix-run/node";

import { sendPitchCalendar } from "#app/http/pitch-calendar.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  return sendPitchCalendar(request, params);
}
