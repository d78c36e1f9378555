import type { Dossier } from "#app/domain/leases/dossier/dossier.ts";
import { readDossier } from "#app/domain/leases/dossier/read-dossier.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { canonical } from "#app/lib/canonical.ts";

import { found, readAs } from "./guards.server.ts";

/** The dossier of one call as this reader may know it, its fingerprint, and when it was read; 404 for another's. */
export async function findDossier(actor: Staff, tenderId: string) {
  const { corporationId } = actor;
  const read = found(await readAs(actor, (tx) => readDossier(tx, { corporationId, tenderId })));
  return { ...read, fingerprint: fingerprintOf(read.dossier) };
}

/** The same for the same dossier, whenever and in whichever form it is made. */
export const fingerprintOf = (dossier: Dossier) => sha256(canonical(dossier));
