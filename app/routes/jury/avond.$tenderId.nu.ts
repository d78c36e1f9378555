import type { LoaderFunctionArgs } from "@remix-run/node";

import { jurorNow } from "#app/domain/jury/evening/juror-now.ts";
import { foundId, requireJuror } from "#app/http/guards.server.ts";
import { liveAnswer } from "#app/http/live/live-answer.server.ts";

/** How the evening stands for one juror, as it happens: never how many points are in, nor whose. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireJuror(request, { tenderId: foundId(params.tenderId) });
  return liveAnswer(request, actor, (live) => jurorNow(live, actor.seatId), actor.seatId);
}
