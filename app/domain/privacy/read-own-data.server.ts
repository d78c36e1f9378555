import { inArray } from "drizzle-orm";

import type { Db, Transaction } from "#db/client.server.ts";
import { files } from "#db/schema/applications.ts";
import { readInScope } from "#db/scope.server.ts";

import { accountRows } from "./account-rows.server.ts";
import { otherRows } from "./other-rows.server.ts";
import { listOwnPictures, type OwnPicture } from "./own-pictures.server.ts";
import { addressesOf, type Row, rowsOf } from "./own-rows.server.ts";
import { type Section, sections } from "./places.ts";
import { planRows } from "./plan-rows.server.ts";

const rowsFor = { ...accountRows, ...planRows, ...otherRows };

export type OwnFile = {
  readonly id: string;
  readonly name: string;
  readonly storageKey: string;
  /** The plan it belongs to, and the address that plan is for. */
  readonly planId: string;
  readonly address: string;
};
type OwnData = {
  readonly sections: Readonly<Record<Section, readonly Row[]>>;
  readonly files: readonly OwnFile[];
  readonly pictures: readonly OwnPicture[];
};

/**
 * Everything that is kept of this person, as one moment saw it: each section's rows, and the files and pictures that belong to them.
 * Only for that person: the caller has made sure who asks. Asked on behalf of the system, because nobody's scope alone
 * reaches plans, seats and log at once; every query names the person.
 */
export function readOwnData(db: Db, personId: string): Promise<OwnData> {
  return readInScope(db, { kind: "system" }, async (tx) => {
    const whose = { personId, addresses: await addressesOf(tx, personId) };
    const told: Partial<Record<Section, Row[]>> = {};
    for (const section of sections) told[section] = await rowsOf(tx, rowsFor[section](whose));
    // Filled section by section just above.
    const all = told as Record<Section, Row[]>;
    const files = await filesIn(tx, [...all.plans, ...all.sharedPlans]);
    return { sections: all, files, pictures: await listOwnPictures(tx, personId) };
  });
}

type Plan = { readonly id: string; readonly address: string; readonly files: readonly { id: string }[] };

async function filesIn(tx: Transaction, rows: readonly Row[]): Promise<OwnFile[]> {
  // As `planRows` selects them.
  const plans = rows as unknown as readonly Plan[];
  const ids = plans.flatMap((plan) => plan.files.map(({ id }) => id));
  if (ids.length === 0) return [];
  const stored = await tx
    .select({ id: files.id, name: files.name, storageKey: files.storageKey, planId: files.applicationId })
    .from(files)
    .where(inArray(files.id, ids));
  return stored.map((file) => ({
    ...file,
    address: plans.find(({ id }) => id === file.planId)?.address ?? "",
  }));
}
