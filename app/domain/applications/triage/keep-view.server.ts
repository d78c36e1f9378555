import { and, asc, count, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { triageViews } from "#db/schema/triage.ts";

import { readView, viewLimits, viewQuery } from "./triage-view.ts";

/**
 * Keeps a view of the table of plans under a name, for oneself and for every call: it holds filters, never a plan. The
 * same name again holds the new filters. Refused when there are twelve ("too-many-views").
 */
export async function keepView(
  db: Db,
  staff: Staff,
  input: { readonly name: string; readonly query: string },
  key?: string,
) {
  const { corporationId, personId } = staff;
  return write(db, staff, { verb: "keep-view", key, input }, async ({ tx, record }) => {
    const own = and(eq(triageViews.corporationId, corporationId), eq(triageViews.personId, personId));
    const [kept] = await tx.select({ views: count() }).from(triageViews).where(own);
    const named = and(own, eq(triageViews.name, input.name));
    const [same] = await tx.select({ id: triageViews.id }).from(triageViews).where(named);
    if (!same && (kept?.views ?? 0) >= viewLimits.views)
      return problem("too-many-views", { max: viewLimits.views });
    const query = viewQuery(readView(new URLSearchParams(input.query)).view).toString();
    await tx
      .insert(triageViews)
      .values({ corporationId, personId, name: input.name, query })
      .onConflictDoUpdate({
        target: [triageViews.corporationId, triageViews.personId, triageViews.name],
        set: { query },
      });
    await record("triage.view-kept", { corporationId }, {});
    return done({ query });
  });
}

/** Lets a view of one's own go; nobody else's is there. */
export async function removeView(db: Db, staff: Staff, viewId: string, key?: string) {
  const { corporationId, personId } = staff;
  return write(db, staff, { verb: "remove-view", key, input: { viewId } }, async ({ tx, record }) => {
    const [removed] = await tx
      .delete(triageViews)
      .where(
        and(
          eq(triageViews.corporationId, corporationId),
          eq(triageViews.personId, personId),
          eq(triageViews.id, viewId),
        ),
      )
      .returning({ query: triageViews.query });
    if (!removed) return problem("not-found");
    await record("triage.view-removed", { corporationId }, {});
    return done(removed);
  });
}

/** The views that one kept, by name. */
export async function listViews(tx: Transaction, { corporationId, personId }: Staff) {
  return tx
    .select({ id: triageViews.id, name: triageViews.name, query: triageViews.query })
    .from(triageViews)
    .where(and(eq(triageViews.corporationId, corporationId), eq(triageViews.personId, personId)))
    .orderBy(asc(triageViews.name));
}
