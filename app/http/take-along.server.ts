import { fittingSpaces, isExcluded } from "#app/domain/applications/reuse/fitting-spaces.ts";
import { mustLookAgain } from "#app/domain/applications/reuse/parts-to-check.ts";
import {
  announceTakingAlong,
  type FileCopy,
  takeAlong,
} from "#app/domain/applications/reuse/take-along.server.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { findOwnApplication, listOwnApplications } from "#app/domain/applications/queries.server.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { listPublicTenders } from "#app/domain/tenders/public-queries.server.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import type { Transaction } from "#db/client.server.ts";

import { database } from "./database.server.ts";
import { fileStorage } from "./file-storage.server.ts";
import { found, readAs } from "./guards.server.ts";

/** Takes a plan along to the open call of this space: rows first, then the bytes of its files, then it counts. */
export async function takePlanAlong(actor: Entrepreneur, fromId: string, slug: string, key?: string) {
  const announced = await announceTakingAlong(database(), actor, fromId, slug);
  if (!announced.ok) {
    const there = announced.problem === "plan-exists" ? announced.details?.plan : null;
    // Pressed again: the same answer as the first time. Otherwise refused for what is there.
    return there
      ? takeAlong(database(), actor, { fromId, applicationId: String(there), fileIds: [] }, key)
      : announced;
  }
  const { applicationId, copies } = announced.value;
  for (const copy of copies) {
    const stored = await storeAgain(copy);
    if (!stored.ok) return stored;
  }
  const fileIds = copies.map(({ fileId }) => fileId);
  return takeAlong(database(), actor, { fromId, applicationId, fileIds }, key);
}

async function storeAgain({ bytes, picture, type, name }: FileCopy) {
  const stored = await copyBytes(bytes, { type, name });
  if (!stored.ok || !picture) return stored;
  return copyBytes(picture, { type: "image/webp", name: "preview.webp" });
}

async function copyBytes(
  { from, to }: { readonly from: string; readonly to: string },
  file: { readonly type: string; readonly name: string },
) {
  const stream = await fileStorage().open(from);
  if (!stream) throw new Error("a file that is ready has no bytes");
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return fileStorage().put({ key: to, bytes, ...file });
}

/** Calls that are open now, as somebody who looks for another space sees them. */
export async function listOpenSpaces(tx: Transaction) {
  const now = await databaseNow(tx);
  const rows = await listPublicTenders(tx, "open");
  return rows.flatMap((row) => {
    const { rules, slug, spaceId } = row;
    if (!rules || stateAt(row, now) !== "open") return [];
    return [
      {
        slug,
        tenderId: row.id,
        spaceId,
        rules,
        address: addressOf(rules),
        city: rules.space.city,
        neighbourhood: rules.space.neighbourhood,
        areaM2: rules.space.areaM2,
        firstRent: rules.rent.path[0]?.rent ?? rules.rent.targetRent,
        closesAt: rules.timetable.closesAt,
        wantedBranches: rules.wantedBranches,
        excludedBranches: rules.excludedBranches,
      },
    ];
  });
}

/** One's own plan, the open spaces that it could go to, and the one that was chosen with what to look at there. */
export async function readTakeAlongPage(actor: Entrepreneur, fromId: string, slug: string | null) {
  return readAs(actor, async (tx) => {
    const own = found(await findOwnApplication(tx, actor.personId, fromId));
    const rules = found(own.tender.rules);
    const open = await listOpenSpaces(tx);
    const plans = await listOwnApplications(tx, actor.personId);
    const from = { slug: own.space.slug, city: rules.space.city, branch: own.plan.branch };
    const chosen = slug === null ? null : found(open.find((space) => space.slug === slug));
    const spaces = fittingSpaces(from, open);
    return {
      tradeName: own.plan.tradeName,
      branch: own.plan.branch,
      address: addressOf(rules),
      canGo: own.parts.length > 0,
      files: own.files.length,
      spaces: spaces.map(({ rules: _rules, ...space }) => space),
      chosen: chosen && {
        slug: chosen.slug,
        address: chosen.address,
        city: chosen.city,
        closesAt: chosen.closesAt,
        isExcluded: isExcluded(from.branch, chosen),
        planThere: plans.find(({ tenderId }) => tenderId === chosen.tenderId)?.id ?? null,
        parts: partsOf(chosen.rules)
          .filter((name) => own.parts.some(({ part }) => part === name))
          .map((name) => ({ name, lookAgain: mustLookAgain(name, from.branch, chosen) })),
      },
    };
  });
}
