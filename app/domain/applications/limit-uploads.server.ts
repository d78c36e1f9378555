import { takeTry } from "#app/domain/people/rate-limit.server.ts";
import type { Db } from "#db/client.server.ts";

import { UPLOADS_AN_HOUR } from "./file-limits.ts";

/** Counts one file that somebody begins to send, whichever way; "too-often" is far more than a plan can hold. */
export function limitUploads(db: Db, personId: string) {
  return takeTry(db, [{ bucket: `upload:${personId}`, max: UPLOADS_AN_HOUR, minutes: 60 }]);
}
