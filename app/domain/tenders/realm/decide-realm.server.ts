import { and, desc, eq, isNull } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { holdStaff } from "#app/domain/people/hold-staff.server.ts";
import { whyNotSecond } from "#app/domain/people/second-person.ts";
import type { RealmInput } from "#app/domain/spaces/realm-form.ts";
import { adviseRealm } from "#app/domain/spaces/realm-tree.ts";
import { canonical } from "#app/lib/canonical.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { realmDecisions } from "#db/schema/realms.ts";
import { spaces } from "#db/schema/spaces.ts";

import { lockSpace } from "../property/lock-space.server.ts";

/**
 * Writes down what a space is and why. It counts once a second person has read it; until then the space stays what it
 * was. A decision may differ from the advice of the tree, never be without a motivation. `seen` is the latest decision that
 * the writer had on the screen (null: none); another one since is refused as "changed-meanwhile".
 */
export async function decideRealm(
  db: Db,
  staff: Staff,
  spaceId: string,
  input: RealmInput,
  { key, seen }: { readonly key?: string | undefined; readonly seen?: string | null } = {},
) {
  const command = { verb: "decide-realm", key, input: { spaceId, ...input } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    const locked = await lockSpace(tx, staff, spaceId, "value");
    if (!locked.ok) return locked;
    const { listed, neighbourhood, own_homes, nobody_else, sales, ...decision } = input;
    const answers = { listed, neighbourhood, own_homes, nobody_else, sales };
    const advice = adviseRealm(answers);
    if (!advice.ok) return advice;
    const own = { corporationId: staff.corporationId, spaceId };
    const latest = await findLatest(tx, own);
    if (seen !== undefined && seen !== (latest?.id ?? null)) return problem("changed-meanwhile");
    // Pressed again before anybody read it, the same words of the same person are the same decision.
    if (latest && !latest.readBy && isSame(latest, { ...decision, answers, decidedBy: staff.personId }))
      return done({ decisionId: latest.id });
    const [stored] = await tx
      .insert(realmDecisions)
      .values({
        ...own,
        ...decision,
        answers,
        advice: advice.value.realm,
        isDoubtful: advice.value.isDoubtful,
        decidedBy: staff.personId,
        decidedAt: now,
      })
      .returning({ id: realmDecisions.id });
    if (!stored) throw new Error("no decision was stored");
    await record("space.realm-decided", own, { realm: input.realm, advice: advice.value.realm });
    return done({ decisionId: stored.id });
  });
}

/**
 * The second reader agrees: from now on the space is what was decided. Never whoever decided, and only the latest
 * decision, so that nobody agrees to what was written over.
 */
export async function readDecision(db: Db, staff: Staff, spaceId: string, decisionId: string, key?: string) {
  const command = { verb: "read-decision", key, input: { spaceId, decisionId } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    const locked = await lockSpace(tx, staff, spaceId, "value");
    if (!locked.ok) return locked;
    const latest = await findLatest(tx, { corporationId: staff.corporationId, spaceId });
    if (!latest) return problem("not-found");
    // Pressed twice by the same reader it is as it was asked; another colleague's reading counts.
    if (latest.id === decisionId && latest.readBy === staff.personId) return done({ decisionId });
    const second = { staff: await holdStaff(tx, staff), right: "value", seen: decisionId } as const;
    const why = whyNotSecond(second, { askedBy: latest.decidedBy, isWaiting: true, version: latest.id });
    if (why) return why;
    if (latest.readBy !== null) return problem("already-read");
    await tx
      .update(realmDecisions)
      .set({ readBy: staff.personId, readAt: now })
      .where(
        and(
          eq(realmDecisions.corporationId, staff.corporationId),
          eq(realmDecisions.id, decisionId),
          isNull(realmDecisions.readBy),
        ),
      );
    const { realm, serviceLabel } = latest;
    await tx
      .update(spaces)
      .set({ realm, serviceLabel })
      .where(and(eq(spaces.corporationId, staff.corporationId), eq(spaces.id, spaceId)));
    await record("space.realm-read", { corporationId: staff.corporationId, spaceId }, { realm });
    return done({ decisionId });
  });
}

/** Whether all that is written down is what stands in this row. */
function isSame(row: typeof realmDecisions.$inferSelect, written: Partial<typeof row>): boolean {
  return canonical({ ...row, ...written }) === canonical(row);
}

type Own = { readonly corporationId: string; readonly spaceId: string };

async function findLatest(tx: Transaction, { corporationId, spaceId }: Own) {
  const [latest] = await tx
    .select()
    .from(realmDecisions)
    .where(and(eq(realmDecisions.corporationId, corporationId), eq(realmDecisions.spaceId, spaceId)))
    .orderBy(desc(realmDecisions.decidedAt), desc(realmDecisions.id))
    .limit(1);
  return latest ?? null;
}
