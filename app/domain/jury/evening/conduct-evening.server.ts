import { and, desc, eq, isNull, sql } from "drizzle-orm";

import { databaseNow, write } from "#app/domain/events/write.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { eveningSteps } from "#db/schema/evenings.ts";

import { type ConductorStep, takeStep } from "./conduct.ts";
import { type Conductor, holdAsConductor } from "./conductor.server.ts";
import { keepProgram } from "./hold-program.server.ts";
import { canUndo, programFrom } from "./undo.ts";

type Here = { readonly corporationId: string; readonly tenderId: string };

/** A step with the reason that the log keeps of it; the points are revealed by another verb. */
export type ToldStep = Exclude<ConductorStep, { step: "reveal" }> & { readonly reason?: string };

/**
 * One step of the conductor: begins the evening, opens or closes a pitch, moves the clock or the order. What it was
 * before is kept with it, so that it can be undone for a minute.
 */
export async function conductEvening(
  db: Db,
  conductor: Conductor,
  tenderId: string,
  { reason = "", ...taken }: ToldStep,
  key?: string,
) {
  const { staff } = conductor;
  const input = { tenderId, reason, ...taken };
  // All other steps are taken once by themselves; a minute could be added five times by five presses.
  const command = { verb: "conduct-evening", key, input, makesNew: taken.step === "minute" };
  return write(db, staff, command, async ({ tx, record }) => {
    const held = await holdAsConductor(tx, conductor, tenderId);
    if (!held.ok) return held;
    // Asked again now that nobody else writes: what came in before is before the close.
    const now = await databaseNow(tx);
    const next = takeStep(held.value.program, taken, now);
    if (!next.ok) return next;
    const here = { corporationId: staff.corporationId, tenderId };
    const applicationId = "applicationId" in taken ? taken.applicationId : null;
    await keepProgram(tx, here, next.value);
    await noteStep(tx, here, {
      step: taken.step,
      applicationId,
      reason,
      before: held.value.program,
      takenBy: staff.personId,
      takenAt: now,
    });
    await record(
      `evening.${taken.step}`,
      { ...here, applicationId: applicationId ?? undefined },
      reason ? { reason } : {},
    );
    return done({ tenderId });
  });
}

/**
 * Undoes the last step, at most a minute after it; the evening is then exactly what it was before. `number` is the step
 * that the page showed: pressed twice, it undoes once. Points that were given stay.
 */
export async function undoStep(db: Db, conductor: Conductor, tenderId: string, number: number, key?: string) {
  const { staff } = conductor;
  const command = { verb: "undo-evening-step", key, input: { tenderId, number } };
  return write(db, staff, command, async ({ tx, record }) => {
    const held = await holdAsConductor(tx, conductor, tenderId);
    if (!held.ok) return held;
    const now = await databaseNow(tx);
    const here = { corporationId: staff.corporationId, tenderId };
    const last = await findLastStep(tx, here);
    if (!last || last.number !== number || last.before === null) return problem("nothing-to-undo");
    if (!canUndo(last, now)) return problem("undo-too-late");
    await keepProgram(tx, here, programFrom(last.before));
    await tx
      .update(eveningSteps)
      .set({ undoneAt: now })
      .where(and(stepsOf(here), eq(eveningSteps.number, number)));
    await record("evening.undone", here, { step: last.step });
    return done({ tenderId });
  });
}

/** The last step that stands; null before the first. */
export async function findLastStep(tx: Transaction, here: Here) {
  const [last] = await tx
    .select()
    .from(eveningSteps)
    .where(and(stepsOf(here), isNull(eveningSteps.undoneAt)))
    .orderBy(desc(eveningSteps.number))
    .limit(1);
  return last ?? null;
}

type Step = Omit<typeof eveningSteps.$inferInsert, "corporationId" | "tenderId" | "number">;

/** Adds a step to the list; to be called by who holds the evening. */
export async function noteStep(tx: Transaction, here: Here, step: Step): Promise<void> {
  const number = sql<number>`(select coalesce(max(${eveningSteps.number}), 0) + 1 from ${eveningSteps} where ${stepsOf(here)})`;
  await tx.insert(eveningSteps).values({ ...here, ...step, number });
}

function stepsOf({ corporationId, tenderId }: Here) {
  return and(eq(eveningSteps.corporationId, corporationId), eq(eveningSteps.tenderId, tenderId));
}
