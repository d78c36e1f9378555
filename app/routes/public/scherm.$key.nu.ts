import type { LoaderFunctionArgs } from "@remix-run/node";

import { hallNow } from "#app/domain/jury/evening/hall-now.ts";
import { openHall } from "#app/http/hall-key.server.ts";
import { digestOf, liveAnswer } from "#app/http/live/live-answer.server.ts";

/** Tells a screen in the hall that it shows something else now; the screen then reads itself again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { withNames, ...here } = await openHall(params.key);
  return liveAnswer(request, here, (live) => ({ digest: digestOf(hallNow(live, withNames)) }));
}
