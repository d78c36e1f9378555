import { and, asc, eq, sql } from "drizzle-orm";

import type { Staff } from "#app/domain/people/actor.ts";
import type { Transaction } from "#db/client.server.ts";
import { revealApprovals } from "#db/schema/evening-people.ts";
import { evenings, pitchTurns } from "#db/schema/evenings.ts";
import { pitches } from "#db/schema/jury.ts";

import { holdEvening } from "../hold-evening.server.ts";
import type { Program } from "./conduct.ts";
import { scoringWindows } from "./scoring-windows.ts";

export type EveningRow = typeof evenings.$inferSelect;

type Here = Pick<Staff, "corporationId"> & { readonly tenderId: string };

export const eveningOf = ({ corporationId, tenderId }: Here) =>
  and(eq(evenings.corporationId, corporationId), eq(evenings.tenderId, tenderId));

/**
 * The evening with its program, held until the end of the transaction: no other step and no points come between. Null
 * for an evening that nobody conducts.
 */
export async function holdProgram(tx: Transaction, here: Here) {
  await holdEvening(tx, here.tenderId, "conductor");
  const [row] = await tx.select().from(evenings).where(eveningOf(here)).for("update");
  if (!row) return null;
  const turns = await tx
    .select({
      applicationId: pitchTurns.applicationId,
      state: pitchTurns.state,
      openedAt: pitchTurns.openedAt,
      closedAt: pitchTurns.closedAt,
    })
    .from(pitchTurns)
    .innerJoin(
      pitches,
      and(
        eq(pitches.corporationId, pitchTurns.corporationId),
        eq(pitches.applicationId, pitchTurns.applicationId),
      ),
    )
    .where(and(eq(pitchTurns.corporationId, here.corporationId), eq(pitchTurns.tenderId, here.tenderId)))
    .orderBy(asc(pitches.position));
  return { row, program: programOf(row, turns) };
}

/** The timer and the state of an evening's row, with its pitches in running order. */
export function programOf(row: EveningRow, turns: Program["turns"]): Program {
  const { state, begunAt, timerPhase, timerLimitSeconds, timerSpentMs, timerRunningSince } = row;
  const timer =
    timerPhase === null || timerLimitSeconds === null || timerSpentMs === null
      ? null
      : {
          phase: timerPhase,
          limitSeconds: timerLimitSeconds,
          spentMs: timerSpentMs,
          runningSince: timerRunningSince,
        };
  return { state, begunAt, turns, timer };
}

/** Keeps a program as it is now, and opens and closes its pitches for points accordingly. */
export async function keepProgram(tx: Transaction, here: Here, program: Program): Promise<void> {
  const { state, begunAt, timer, turns } = program;
  // First what closes, then what opens: one pitch is open at a time, also between two statements.
  for (const turn of turns.toSorted((a, b) => Number(a.state === "open") - Number(b.state === "open")))
    await tx
      .update(pitchTurns)
      .set({ state: turn.state, openedAt: turn.openedAt, closedAt: turn.closedAt })
      .where(ofPitch(pitchTurns, here, turn.applicationId));
  await keepPlaces(tx, here, program);
  for (const { applicationId, scoringOpen, scoringClosedAt } of scoringWindows(program))
    await tx
      .update(pitches)
      .set({ scoringOpen, scoringClosedAt })
      .where(ofPitch(pitches, here, applicationId));
  // Who agreed, agreed to what had been scored then.
  if (state === "ready" || state === "running")
    await tx
      .delete(revealApprovals)
      .where(
        and(
          eq(revealApprovals.corporationId, here.corporationId),
          eq(revealApprovals.tenderId, here.tenderId),
        ),
      );
  await tx
    .update(evenings)
    .set({
      state,
      begunAt,
      timerPhase: timer?.phase ?? null,
      timerLimitSeconds: timer?.limitSeconds ?? null,
      timerSpentMs: timer ? Math.round(timer.spentMs) : null,
      timerRunningSince: timer?.runningSince ?? null,
      version: sql`${evenings.version} + 1`,
    })
    .where(eveningOf(here));
}

/** Whoever follows the evening looks again: for what changes beside its program. */
export async function touchEvening(tx: Transaction, here: Here): Promise<void> {
  await tx
    .update(evenings)
    .set({ version: sql`${evenings.version} + 1` })
    .where(eveningOf(here));
}

/** Gives each pitch its place, and with the place the time that was planned for it. */
async function keepPlaces(tx: Transaction, here: Here, { turns }: Program): Promise<void> {
  const stored = await tx
    .select({ applicationId: pitches.applicationId, position: pitches.position, startsAt: pitches.startsAt })
    .from(pitches)
    .where(and(eq(pitches.corporationId, here.corporationId), eq(pitches.tenderId, here.tenderId)))
    .orderBy(asc(pitches.position));
  const moved = turns.flatMap(({ applicationId }, index) => {
    const place = stored[index];
    return place && place.applicationId !== applicationId ? [{ applicationId, place }] : [];
  });
  // Out of the way first: two pitches never have one place.
  for (const { applicationId, place } of moved)
    await tx
      .update(pitches)
      .set({ position: -place.position })
      .where(ofPitch(pitches, here, applicationId));
  for (const { applicationId, place } of moved)
    await tx
      .update(pitches)
      .set({ position: place.position, startsAt: place.startsAt })
      .where(ofPitch(pitches, here, applicationId));
}

function ofPitch(table: typeof pitches | typeof pitchTurns, here: Here, applicationId: string) {
  return and(eq(table.corporationId, here.corporationId), eq(table.applicationId, applicationId));
}
