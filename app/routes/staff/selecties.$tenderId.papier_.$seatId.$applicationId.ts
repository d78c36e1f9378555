import type { LoaderFunctionArgs } from "@remix-run/node";

import { findPaperPicture } from "#app/domain/jury/paper/paper-queries.server.ts";
import { found, foundId, readAs, requireRight } from "#app/http/guards.server.ts";

/** The picture of a sheet on paper; it is not there before the points are open. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const { corporationId } = actor;
  const sheet = { seatId: foundId(params.seatId), applicationId: foundId(params.applicationId) };
  const { type, picture } = found(
    await readAs(actor, (tx) => findPaperPicture(tx, { corporationId, ...sheet })),
  );
  return new Response(new Uint8Array(picture), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": "inline",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
