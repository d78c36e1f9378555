import { and, eq, ne } from "drizzle-orm";

import type { Story } from "#app/domain/events/write.server.ts";
import { whyTied } from "#app/domain/jury/who-decides.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { evenings } from "#db/schema/evenings.ts";
import { leases } from "#db/schema/leases.ts";
import { tenders } from "#db/schema/tenders.ts";

export type HeldCall = Extract<Awaited<ReturnType<typeof holdCall>>, { ok: true }>["value"];

/**
 * A call as it stands by the clock, held until the end of the transaction, with its evening and whether a lease of it
 * runs. Refused for who declared a tie to one of its plans, or makes one that pitches.
 */
export async function holdCall({ tx, now }: Pick<Story, "tx" | "now">, staff: Staff, tenderId: string) {
  const here = { corporationId: staff.corporationId, tenderId };
  const [tender] = await tx
    .select()
    .from(tenders)
    .where(and(eq(tenders.corporationId, here.corporationId), eq(tenders.id, tenderId)))
    .for("update");
  if (!tender) return problem("not-found");
  const why = await whyTied(tx, staff, tenderId);
  if (why) return why;
  const [evening] = await tx
    .select({ state: evenings.state })
    .from(evenings)
    .where(and(eq(evenings.corporationId, here.corporationId), eq(evenings.tenderId, tenderId)));
  const [lease] = await tx
    .select({ state: leases.state })
    .from(leases)
    .where(
      and(
        eq(leases.corporationId, here.corporationId),
        eq(leases.tenderId, tenderId),
        ne(leases.state, "ended"),
      ),
    )
    .limit(1);
  return done({
    here: { ...here, spaceId: tender.spaceId },
    tender,
    state: stateAt(tender, now),
    evening: evening?.state ?? null,
    isLeased: lease !== undefined,
  });
}
