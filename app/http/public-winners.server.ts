import { findWinnerOfSpace, listWinners } from "#app/domain/leases/public-winners.server.ts";
import { readInScope } from "#db/scope.server.ts";

import { database } from "./database.server.ts";

/** The trade names of who won each of these calls; nothing, and no question to the database, without calls. */
export async function namesOfWinners(tenderIds: readonly string[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  if (tenderIds.length === 0) return names;
  const rows = await readInScope(database(), { kind: "system" }, (tx) => listWinners(tx, tenderIds));
  for (const { tenderId, tradeName } of rows)
    if (tradeName) names.set(tenderId, [...(names.get(tenderId) ?? []), tradeName]);
  return names;
}

/** Who won this call, and the first of them with their shop window; null where no name is left to tell. */
export async function readChosen(tenderId: string) {
  const rows = await readInScope(database(), { kind: "system" }, (tx) => listWinners(tx, [tenderId]));
  const named = rows.filter(({ tradeName }) => tradeName);
  const [first] = named;
  return first ? { names: named.map(({ tradeName }) => tradeName), first } : null;
}

/** The winner of a space with their shop window and the building as it was frozen; null while there is no public result. */
export async function readWinnerOfSpace(spaceId: string) {
  const winner = await readInScope(database(), { kind: "system" }, (tx) => findWinnerOfSpace(tx, spaceId));
  return winner?.tradeName ? winner : null;
}
