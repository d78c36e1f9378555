import { and, eq } from "drizzle-orm";

import { databaseNow } from "#app/domain/events/write.server.ts";
import { findPersonByEmail } from "#app/domain/people/person-of-address.server.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import type { Db } from "#db/client.server.ts";
import { files } from "#db/schema/applications.ts";
import { readInScope } from "#db/scope.server.ts";

import { listContent } from "../queries.server.ts";
import { isOpenForPlans } from "../rules.ts";
import { readEntryByLink } from "./find-entry.server.ts";
import { ownPlans, stays } from "./own-plans.server.ts";
import { entryStep, isAsked } from "./paper-entry.ts";

const SYSTEM = { kind: "system" } as const;

/**
 * What a mailed link shows: the plan as it was entered with its files, and whether whoever reads this has one of their
 * own for the same call. Null for a link that leads nowhere. Looking changes nothing, so mail scanners do no harm.
 */
export async function findEntryToConfirm(db: Db, token: string) {
  return readInScope(db, SYSTEM, async (tx) => {
    const found = await readEntryByLink(tx, sha256(token));
    if (!found) return null;
    const { entry, plan, tender } = found;
    const now = await databaseNow(tx);
    const step = entryStep(entry, plan, tender, now);
    const person = entry.email && !entry.confirmedAt ? await findPersonByEmail(tx, entry.email) : null;
    const [own] = person ? await ownPlans(tx, plan, person.id) : [];
    return {
      ...found,
      ...(await listContent(tx, plan.corporationId, plan.id)),
      now,
      step,
      own: own ?? null,
      ownStays: own !== undefined && stays(own, tender, now),
      isOpen: isOpenForPlans(tender, now),
    };
  });
}

/** A file of that plan, for whoever holds the link, as long as it asks; null otherwise. */
export async function findEntryFile(db: Db, token: string, fileId: string) {
  return readInScope(db, SYSTEM, async (tx) => {
    const found = await readEntryByLink(tx, sha256(token));
    if (!found) return null;
    const { entry, plan, tender } = found;
    if (!isAsked(entryStep(entry, plan, tender, await databaseNow(tx)))) return null;
    const [file] = await tx
      .select({
        name: files.name,
        type: files.type,
        sizeBytes: files.sizeBytes,
        storageKey: files.storageKey,
        previewKey: files.previewKey,
      })
      .from(files)
      .where(
        and(
          eq(files.corporationId, plan.corporationId),
          eq(files.applicationId, plan.id),
          eq(files.id, fileId),
          eq(files.ready, true),
        ),
      );
    return file ?? null;
  });
}
