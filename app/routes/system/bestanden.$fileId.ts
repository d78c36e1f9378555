import type { LoaderFunctionArgs } from "@remix-run/node";

import { findFile } from "#app/domain/applications/find-file.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId, requirePerson } from "#app/http/guards.server.ts";
import { actorsOf } from "#app/http/actors.server.ts";
import { fileStorage } from "#app/http/file-storage.server.ts";
import { downloadHeaders } from "#app/services/download-headers.server.ts";

/** The one way to a file: found through what its reader may see, else it is not there. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const signedIn = await requirePerson(request);
  const file = found(await findFile(database(), actorsOf(signedIn), foundId(params.fileId)));
  const body = found(await fileStorage().open(file.storageKey));
  return new Response(body, { headers: downloadHeaders({ ...file, inline: true }) });
}
