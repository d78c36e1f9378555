import type { LoaderFunctionArgs } from "@remix-run/node";

import { findLogo } from "#app/domain/people/change-brand.server.ts";
import { database } from "#app/http/database.server.ts";
import { fileStorage } from "#app/http/file-storage.server.ts";
import { found, foundId } from "#app/http/guards.server.ts";
import { readInScope } from "#db/scope.server.ts";

/** A corporation's logo, as long as it is theirs; for everybody, because it stands on their pages. */
export async function loader({ params }: LoaderFunctionArgs) {
  const key = foundId(params.key);
  const type = found(await readInScope(database(), { kind: "public" }, (tx) => findLogo(tx, key)));
  const body = found(await fileStorage().open(key));
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": "inline",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "public, max-age=86400",
    },
  });
}
