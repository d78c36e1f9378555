import { listUnfinished } from "#app/domain/applications/find-upload.server.ts";

import { partials } from "./file-storage.server.ts";
import { readAs, requireEntrepreneur } from "./guards.server.ts";

/** What is on its way to this plan, with how much of it is here. */
export async function listHalfway(request: Request, applicationId: string) {
  const { actor } = await requireEntrepreneur(request);
  const unfinished = await readAs(actor, (tx) => listUnfinished(tx, applicationId));
  return Promise.all(
    unfinished.map(async (upload) => ({ ...upload, received: await partials().received(upload.id) })),
  );
}
