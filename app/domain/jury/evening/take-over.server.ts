import { and, asc, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { evenings, pitchTurns } from "#db/schema/evenings.ts";
import { pitches } from "#db/schema/jury.ts";
import { tenders } from "#db/schema/tenders.ts";

import type { Conductor } from "./conductor.server.ts";
import { eveningOf, holdProgram } from "./hold-program.server.ts";

/**
 * Takes the lead of an evening that nobody leads, or over from whoever does: a colleague, or one's own phone that died.
 * `from` is the device that the page said leads, so that a page of before a second take-over takes nothing
 * ("changed-meanwhile"). Whoever led is told on the page that they have open.
 */
export async function takeOver(db: Db, conductor: Conductor, tenderId: string, from: string, key?: string) {
  const { staff, device } = conductor;
  const command = { verb: "take-over-evening", key, input: { tenderId, from, device } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const here = { corporationId: staff.corporationId, tenderId };
    const [tender] = await tx
      .select({ state: tenders.state })
      .from(tenders)
      .where(and(eq(tenders.corporationId, here.corporationId), eq(tenders.id, tenderId)))
      .for("share");
    if (!tender) return problem("not-found");
    const held = await holdProgram(tx, here);
    if (!held) {
      if (tender.state !== "pitching") return problem("not-in-this-state");
      if (from !== "") return problem("changed-meanwhile");
      const leads = { conductorId: staff.personId, conductorDevice: device, conductingSince: now };
      await tx.insert(evenings).values({ ...here, ...leads });
      const order = await tx
        .select({ applicationId: pitches.applicationId })
        .from(pitches)
        .where(and(eq(pitches.corporationId, here.corporationId), eq(pitches.tenderId, tenderId)))
        .orderBy(asc(pitches.position));
      if (order.length === 0) return problem("not-in-this-state");
      await tx.insert(pitchTurns).values(order.map((pitch) => ({ ...here, ...pitch })));
      await record("evening.conducted", here);
      return done({ tenderId });
    }
    const { conductorId, conductorDevice } = held.row;
    if (conductorDevice === device && conductorId === staff.personId) return done({ tenderId });
    if (from !== conductorDevice) return problem("changed-meanwhile");
    await tx
      .update(evenings)
      .set({
        conductorId: staff.personId,
        conductorDevice: device,
        conductingSince: now,
        formerConductorId: conductorId,
        formerDevice: conductorDevice,
        version: sql`${evenings.version} + 1`,
      })
      .where(eveningOf(here));
    await record("evening.taken-over", here, { from: conductorId });
    return done({ tenderId });
  });
}
