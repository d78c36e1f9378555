import { z } from "zod";

import type { Program } from "./conduct.ts";
import { timerPhases } from "./pitch-timer.ts";
import { eveningStates, turnStates } from "./states.ts";

/** So long a step of the conductor can be undone. */
export const UNDO_SECONDS = 60;

type Taken = { readonly takenAt: Date; readonly before: unknown };

/** Until when this step can be undone; null for one that cannot, such as the reveal. */
export function undoUntil({ takenAt, before }: Taken): Date | null {
  return before === null ? null : new Date(takenAt.getTime() + UNDO_SECONDS * 1_000);
}

export function canUndo(taken: Taken, now: Date): boolean {
  const until = undoUntil(taken);
  return until !== null && now <= until;
}

const moment = z.iso.datetime().transform((text) => new Date(text));

const program = z.object({
  state: z.enum(eveningStates),
  begunAt: moment.nullable(),
  turns: z.array(
    z.object({
      applicationId: z.uuid(),
      state: z.enum(turnStates),
      openedAt: moment.nullable(),
      closedAt: moment.nullable(),
    }),
  ),
  timer: z
    .object({
      phase: z.enum(timerPhases),
      limitSeconds: z.number().int(),
      spentMs: z.number(),
      runningSince: moment.nullable(),
    })
    .nullable(),
});

/** The program as it was kept before a step, from its JSON; exactly what it was. */
export function programFrom(kept: unknown): Program {
  return program.parse(kept);
}
