import { and, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Juror, Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { revealApprovals } from "#db/schema/evening-people.ts";
import { evenings } from "#db/schema/evenings.ts";

import { holdEvening } from "../hold-evening.server.ts";
import { lockTender, openPoints } from "../reveal-ranking.server.ts";
import { whyNotOnOwnPlansOfSeat, whyTied } from "../who-decides.server.ts";
import { takeStep } from "./conduct.ts";
import { type Conductor, holdAsConductor } from "./conductor.server.ts";
import { noteStep } from "./conduct-evening.server.ts";
import { eveningOf, keepProgram } from "./hold-program.server.ts";
import { readEvening } from "./read-evening.server.ts";
import { revealOrder } from "./reveal-order.ts";

/** So many different people agree before the points are opened. */
export const APPROVALS = 2;

/**
 * Somebody agrees that the result is shown: an editor of the corporation, or the chair from the own phone. Only once the
 * last pitch is over; whoever opens a pitch again starts the agreeing anew. Agreeing twice is agreeing once. Never who
 * declared a tie at the desk ("tied-to-a-plan"), nor who makes or made one of the plans ("own-plan").
 */
export async function approveReveal(db: Db, actor: Staff | Juror, tenderId: string, key?: string) {
  const command = { verb: "approve-reveal", key, input: { tenderId } };
  return write(db, actor, command, async ({ tx, now, record }) => {
    const here = { corporationId: actor.corporationId, tenderId };
    if (actor.kind === "staff" && !isEditor(actor)) return problem("not-your-role");
    await holdEvening(tx, tenderId, "juror");
    const [evening] = await tx
      .select({ state: evenings.state, chairSeatId: evenings.chairSeatId })
      .from(evenings)
      .where(eveningOf(here));
    if (!evening) return problem("not-found");
    if (actor.kind === "juror" && evening.chairSeatId !== actor.seatId) return problem("not-your-role");
    const why = await whyNotInThisCall(tx, actor, tenderId);
    if (why) return why;
    if (evening.state !== "counting") return problem("step-not-now");
    const role = actor.kind === "staff" ? ("staff" as const) : ("chair" as const);
    const [added] = await tx
      .insert(revealApprovals)
      .values({ ...here, personId: actor.personId, role, approvedAt: now })
      .onConflictDoNothing()
      .returning({ personId: revealApprovals.personId });
    if (added) await record("evening.reveal-approved", here, { role });
    return done({ tenderId });
  });
}

async function whyNotInThisCall(tx: Transaction, actor: Staff | Juror, tenderId: string) {
  const call = { corporationId: actor.corporationId, tenderId };
  return actor.kind === "juror" ? whyNotOnOwnPlansOfSeat(tx, call) : whyTied(tx, actor, tenderId);
}

/** Opens the points of a conducted evening, after two people agreed; from then on nobody gives points. */
export async function revealEvening(
  db: Db,
  conductor: Conductor,
  tenderId: string,
  options: { readonly evenIfUnsealed: boolean },
  key?: string,
) {
  const { staff } = conductor;
  const command = { verb: "reveal-evening", key, input: { tenderId, ...options } };
  return write(db, staff, command, async (story) => {
    const { tx, now, record } = story;
    const tender = await lockTender(tx, staff.corporationId, tenderId);
    if (!tender) return problem("not-found");
    const held = await holdAsConductor(tx, conductor, tenderId);
    if (!held.ok) return held;
    const here = { corporationId: staff.corporationId, tenderId };
    const next = takeStep(held.value.program, { step: "reveal" }, now);
    if (!next.ok) return next;
    const given = await countApprovals(tx, here);
    if (given < APPROVALS) return problem("approvals-missing", { given, needed: APPROVALS });
    const opened = await openPoints(story, staff, tender, options);
    if (!opened.ok) return opened;
    await keepProgram(tx, here, next.value);
    // Without what was before: what everybody has read cannot be sealed again.
    await noteStep(tx, here, { step: "reveal", before: null, takenBy: staff.personId, takenAt: now });
    await record("evening.reveal", here);
    return done({ tenderId });
  });
}

/** The next place on the screen of the hall; `shown` is how many the page said were shown, so that two presses are one. */
export async function showNextPlace(
  db: Db,
  conductor: Conductor,
  tenderId: string,
  shown: number,
  key?: string,
) {
  const command = { verb: "show-next-place", key, input: { tenderId, shown } };
  return write(db, conductor.staff, command, async (story) => {
    const held = await holdAsConductor(story.tx, conductor, tenderId);
    if (!held.ok) return held;
    const { row } = held.value;
    const here = { corporationId: row.corporationId, tenderId };
    const live = await readEvening(story.tx, here);
    const steps = live ? revealOrder(live).length : 0;
    if (row.state !== "revealing" || row.revealStep >= steps) return problem("step-not-now");
    if (row.revealStep !== shown) return problem("changed-meanwhile");
    await story.tx
      .update(evenings)
      .set({ revealStep: shown + 1, version: sql`${evenings.version} + 1` })
      .where(eveningOf(here));
    await story.record("evening.place-shown", here, { shown: shown + 1 });
    return done({ tenderId });
  });
}

type Here = { readonly corporationId: string; readonly tenderId: string };

async function countApprovals(tx: Transaction, here: Here): Promise<number> {
  const rows = await tx
    .select({ personId: revealApprovals.personId })
    .from(revealApprovals)
    .where(
      and(eq(revealApprovals.corporationId, here.corporationId), eq(revealApprovals.tenderId, here.tenderId)),
    );
  return rows.length;
}
