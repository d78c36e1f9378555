import type { LoaderFunctionArgs } from "@remix-run/node";

import { findEntryFile } from "#app/domain/applications/paper/read-by-link.server.ts";
import { database } from "#app/http/database.server.ts";
import { fileStorage } from "#app/http/file-storage.server.ts";
import { found, foundId } from "#app/http/guards.server.ts";
import { previewHeaders } from "#app/services/download-headers.server.ts";

/** A small picture of such a file. */
export async function loader({ params }: LoaderFunctionArgs) {
  const file = found(await findEntryFile(database(), params.token ?? "", foundId(params.fileId)));
  const body = found(await fileStorage().open(found(file.previewKey)));
  return new Response(body, { headers: previewHeaders() });
}
