import { and, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { findTenderBySlug } from "#app/domain/tenders/find-by-slug.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";

import { isOpenForPlans, whyClosed } from "./rules.ts";

/** Somebody who confirmed a plan on paper may have taken back their own. */
const livingFirst = sql`${applications.state} = 'withdrawn'`;

/** Starts a plan for a space, or answers the one that this person already has. */
export async function startApplication(db: Db, entrepreneur: Entrepreneur, slug: string) {
  return write(db, entrepreneur, { verb: "start-application" }, async ({ tx, now, record }) => {
    const tender = await findTenderBySlug(tx, slug);
    if (!tender) return problem("not-found");
    const subject = { corporationId: tender.corporationId, tenderId: tender.tenderId };
    const own = and(
      eq(applications.corporationId, tender.corporationId),
      eq(applications.tenderId, tender.tenderId),
      eq(applications.personId, entrepreneur.personId),
    );
    const [existing] = await tx
      .select({ id: applications.id })
      .from(applications)
      .where(own)
      .orderBy(livingFirst)
      .limit(1);
    if (existing) return done({ applicationId: existing.id });
    if (!isOpenForPlans(tender, now)) return whyClosed(tender);
    const [started] = await tx
      .insert(applications)
      .values({ ...subject, personId: entrepreneur.personId })
      .onConflictDoNothing()
      .returning({ id: applications.id });
    if (started) {
      await record("application.started", { ...subject, spaceId: tender.spaceId, applicationId: started.id });
      return done({ applicationId: started.id });
    }
    // A double tap: the other request was first, and its plan is this one.
    const [other] = await tx
      .select({ id: applications.id })
      .from(applications)
      .where(own)
      .orderBy(livingFirst)
      .limit(1);
    return other ? done({ applicationId: other.id }) : problem("not-found");
  });
}
