import { and, asc, eq, gt, isNull } from "drizzle-orm";

import type { Story } from "#app/domain/events/write.server.ts";
import { type EndingKind, isUnheardOf } from "#app/domain/tenders/ending/ending.ts";
import { tenderSteps } from "#app/domain/tenders/states.ts";
import { callOff } from "#app/domain/tenders/viewings/call-off.server.ts";
import { step } from "#app/lib/state-table.ts";
import { tenders } from "#db/schema/tenders.ts";
import { viewingSlots } from "#db/schema/viewings.ts";

import type { HeldCall } from "./hold-call.server.ts";
import { tellEnding } from "./tell-ending.server.ts";

type Ending = { readonly kind: EndingKind; readonly reason: string };

/**
 * Ends a held call: its state with the reason, its viewings, the line in the log and the letters. Everything else that
 * waits for the clock (opening, closing, reminders, alerts, repairs, the evening) asks for the state and finds it ended.
 */
export async function carryOut(story: Story, call: HeldCall, { kind, reason }: Ending): Promise<void> {
  const { tx, now, record } = story;
  const { here, tender, state } = call;
  const ended = step(tenderSteps, state, kind);
  if (!ended) throw new Error("a call was ended in a state from which it cannot");
  const isQuiet = isUnheardOf(state);
  await tx
    .update(tenders)
    .set({
      state: ended,
      endedAt: now,
      endedReason: reason,
      // Opened by the clock a moment ago, and no job came by yet.
      ...(isQuiet ? {} : { openedAt: tender.openedAt ?? now }),
    })
    .where(and(eq(tenders.corporationId, here.corporationId), eq(tenders.id, here.tenderId)));
  await record(kind === "withdraw" ? "tender.withdrawn" : "tender.came-to-nothing", here, { reason });
  // Whoever comes to look is told of both, so they are found before their place is gone.
  if (!isQuiet) await tellEnding(story, call, { kind, reason });
  await callViewingsOff(story, call, reason);
}

/** Nobody comes to look any more; who had a place hears it for their calendar too. */
async function callViewingsOff(story: Story, { here, tender }: HeldCall, reason: string): Promise<void> {
  const slots = await story.tx
    .select()
    .from(viewingSlots)
    .where(
      and(
        eq(viewingSlots.corporationId, here.corporationId),
        eq(viewingSlots.tenderId, here.tenderId),
        isNull(viewingSlots.cancelledAt),
        gt(viewingSlots.startsAt, story.now),
      ),
    )
    .orderBy(asc(viewingSlots.id))
    .for("update");
  for (const slot of slots) await callOff(story, { tender, slot }, reason);
}
