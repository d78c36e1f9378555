import type { LoaderFunctionArgs } from "@remix-run/node";

import { foundId, requireStaff } from "#app/http/guards.server.ts";
import { digestOf, liveAnswer } from "#app/http/live/live-answer.server.ts";
import { signalKinds } from "#app/http/live/signals.server.ts";

/** Tells the page of the conductor that something changed; the page then reads itself again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const here = { corporationId: actor.corporationId, tenderId: foundId(params.tenderId) };
  return liveAnswer(request, here, (live) => ({ digest: digestOf([live, signalKinds(live)]) }));
}
