import type { LoaderFunctionArgs } from "@remix-run/node";

import { findFile } from "#app/domain/applications/find-file.server.ts";
import { actorsOf } from "#app/http/actors.server.ts";
import { database } from "#app/http/database.server.ts";
import { fileStorage } from "#app/http/file-storage.server.ts";
import { found, foundId, requirePerson } from "#app/http/guards.server.ts";
import { previewHeaders } from "#app/services/download-headers.server.ts";

/** A small picture of a file, for whoever may read the file itself. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const signedIn = await requirePerson(request);
  const file = found(await findFile(database(), actorsOf(signedIn), foundId(params.fileId)));
  const body = found(await fileStorage().open(found(file.previewKey)));
  return new Response(body, { headers: previewHeaders() });
}
