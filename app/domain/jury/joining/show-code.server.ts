import { randomInt } from "node:crypto";

import { and, eq, gt } from "drizzle-orm";

import { type Conductor, holdAsConductor } from "#app/domain/jury/evening/conductor.server.ts";
import { touchEvening } from "#app/domain/jury/evening/hold-program.server.ts";
import { write } from "#app/domain/events/write.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { hallCodes } from "#db/schema/hall-codes.ts";

import { CODE_BASE, CODE_LENGTH, CODE_MINUTES, codeFrom } from "./hall-code.ts";

type Here = { readonly corporationId: string; readonly tenderId: string };

/** Shows another code in the hall, for ten minutes at most; an earlier one is over. Not once the points are open. */
export async function showCode(db: Db, conductor: Conductor, tenderId: string, key?: string) {
  const { staff } = conductor;
  return write(db, staff, { verb: "show-code", key, input: { tenderId } }, async ({ tx, now, record }) => {
    const held = await holdAsConductor(tx, conductor, tenderId);
    if (!held.ok) return held;
    const { state } = held.value.row;
    if (state === "revealing" || state === "over") return problem("step-not-now");
    const here = { corporationId: staff.corporationId, tenderId };
    await endCodes(tx, here, now);
    const code = codeFrom(Array.from({ length: CODE_LENGTH }, () => randomInt(CODE_BASE)));
    const shownUntil = new Date(now.getTime() + CODE_MINUTES * 60_000);
    await tx.insert(hallCodes).values({ ...here, code, shownAt: now, shownUntil, shownBy: staff.personId });
    await touchEvening(tx, here);
    await record("evening.code-shown", here);
    return done({ code });
  });
}

/** Takes the code away: from then on nobody comes in with it. Doing it twice is harmless. */
export async function hideCode(db: Db, conductor: Conductor, tenderId: string, key?: string) {
  const { staff } = conductor;
  return write(db, staff, { verb: "hide-code", key, input: { tenderId } }, async ({ tx, now, record }) => {
    const held = await holdAsConductor(tx, conductor, tenderId);
    if (!held.ok) return held;
    const here = { corporationId: staff.corporationId, tenderId };
    const ended = await endCodes(tx, here, now);
    await touchEvening(tx, here);
    if (ended > 0) await record("evening.code-hidden", here);
    return done({ tenderId });
  });
}

/** How many were still shown. */
async function endCodes(tx: Transaction, here: Here, now: Date): Promise<number> {
  const ended = await tx
    .update(hallCodes)
    .set({ shownUntil: now })
    .where(
      and(
        eq(hallCodes.corporationId, here.corporationId),
        eq(hallCodes.tenderId, here.tenderId),
        gt(hallCodes.shownUntil, now),
      ),
    )
    .returning({ code: hallCodes.code });
  return ended.length;
}
