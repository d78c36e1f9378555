import { and, desc, eq, isNotNull, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { calledBy, calledOrNull } from "#app/domain/people/called.server.ts";
import { likeness, type RealmAnswers } from "#app/domain/spaces/realm-tree.ts";
import type { Transaction } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";
import { realmDecisions } from "#db/schema/realms.ts";
import { spaces } from "#db/schema/spaces.ts";

const decider = alias(people, "decider");
const reader = alias(people, "reader");

/** The latest decision on a space with the names of who decided and read; null when there is none. */
export async function findDecision(tx: Transaction, corporationId: string, spaceId: string) {
  const [row] = await tx
    .select({
      decision: realmDecisions,
      decidedBy: calledBy(decider),
      readBy: calledOrNull(reader),
    })
    .from(realmDecisions)
    .innerJoin(decider, eq(decider.id, realmDecisions.decidedBy))
    .leftJoin(reader, eq(reader.id, realmDecisions.readBy))
    .where(and(eq(realmDecisions.corporationId, corporationId), eq(realmDecisions.spaceId, spaceId)))
    .orderBy(desc(realmDecisions.decidedAt), desc(realmDecisions.id))
    .limit(1);
  return row ?? null;
}

const SEARCHED = 200;
const SHOWN = 5;

/** Earlier decisions of the corporation on other spaces that two people stand behind, those that compare best on top. */
export async function listComparable(
  tx: Transaction,
  { corporationId, spaceId }: { readonly corporationId: string; readonly spaceId: string },
  answers: RealmAnswers,
) {
  const rows = await tx
    .select({
      id: realmDecisions.id,
      answers: realmDecisions.answers,
      realm: realmDecisions.realm,
      motivation: realmDecisions.motivation,
      readAt: realmDecisions.readAt,
      street: spaces.street,
      houseNumber: spaces.houseNumber,
      spaceId: spaces.id,
    })
    .from(realmDecisions)
    .innerJoin(
      spaces,
      and(eq(spaces.corporationId, realmDecisions.corporationId), eq(spaces.id, realmDecisions.spaceId)),
    )
    .where(
      and(
        eq(realmDecisions.corporationId, corporationId),
        ne(realmDecisions.spaceId, spaceId),
        isNotNull(realmDecisions.readAt),
      ),
    )
    .orderBy(desc(realmDecisions.readAt))
    .limit(SEARCHED);
  return rows
    .map((row) => ({ ...row, alike: likeness(answers, row.answers) }))
    .filter(({ alike }) => alike > 0)
    .toSorted((one, other) => other.alike - one.alike)
    .slice(0, SHOWN);
}
