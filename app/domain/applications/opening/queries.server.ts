import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { calledOrNull } from "#app/domain/people/called.server.ts";
import { leafOf, proofOf } from "#app/lib/merkle.ts";
import type { Transaction } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";
import { sealedPiles } from "#db/schema/sealed-piles.ts";
import { tenders } from "#db/schema/tenders.ts";

import { sha256Bytes } from "./hash.server.ts";
import { sealEntry } from "./seal-entry.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

const asker = alias(people, "asker");
const opener = alias(people, "opener");

/** How far the opening of a call's plans is: who asked, who opened, and the root over what lay there. */
export async function findOpening(tx: Transaction, { corporationId, tenderId }: Call) {
  const [row] = await tx
    .select({
      askedAt: tenders.openingAskedAt,
      openedAt: tenders.plansOpenedAt,
      asker: calledOrNull(asker),
      opener: calledOrNull(opener),
      root: sealedPiles.root,
      leaves: sealedPiles.leaves,
    })
    .from(tenders)
    .leftJoin(asker, eq(asker.id, tenders.openingAskedBy))
    .leftJoin(opener, eq(opener.id, tenders.plansOpenedBy))
    .leftJoin(
      sealedPiles,
      and(eq(sealedPiles.corporationId, tenders.corporationId), eq(sealedPiles.tenderId, tenders.id)),
    )
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
  return row ?? null;
}

/**
 * Where a plan lay in the pile that was opened, with what its maker needs to come to the root themselves; null before
 * the opening, and for a seal that was not in it.
 */
export async function findPlaceInPile(
  tx: Transaction,
  call: Call,
  sealed: { readonly receiptNumber: string; readonly contentHash: string },
) {
  const [pile] = await tx
    .select({ root: sealedPiles.root, leaves: sealedPiles.leaves })
    .from(sealedPiles)
    .where(and(eq(sealedPiles.corporationId, call.corporationId), eq(sealedPiles.tenderId, call.tenderId)));
  if (!pile) return null;
  const index = pile.leaves.indexOf(leafOf(sealEntry(sealed), sha256Bytes));
  if (index < 0) return null;
  const { root, leaves } = pile;
  return { root, place: index + 1, size: leaves.length, proof: proofOf(index, leaves, sha256Bytes) };
}
