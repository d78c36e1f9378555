import type { ActionFunctionArgs } from "@remix-run/node";

import { foundId, refused, requireJuror } from "#app/http/guards.server.ts";
import { answerTaps } from "#app/http/receive-taps.server.ts";

/** Where a juror's phone sends what was tapped: JSON in, JSON out. The page's own form does the same without script. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireJuror(request, { tenderId: foundId(params.tenderId) });
  return answerTaps(request, actor);
}

export function loader(): never {
  throw refused(404);
}
