import { and, eq } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { holdStaff } from "#app/domain/people/hold-staff.server.ts";
import { otherEditors } from "#app/domain/people/letters.server.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { whyNotSecond } from "#app/domain/people/second-person.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { evenings } from "#db/schema/evenings.ts";
import { quorumExceptions } from "#db/schema/quorum-exceptions.ts";

import { holdEvening } from "../hold-evening.server.ts";
import { readQuorum } from "../read-quorum.server.ts";
import { lockTender } from "../reveal-ranking.server.ts";
import { mayDecide, whyTied } from "../who-decides.server.ts";
import { covers } from "./exception.ts";
import { exceptionOf, findException } from "./exception-queries.server.ts";

/**
 * Asks that the result stands with too few jurors, for a reason that becomes public: while points are sealed and nobody gives any
 * more ("step-not-now"), where there is a gap ("no-gap") and every pitch has points ("pitch-without-points"). Asking with
 * other words replaces the request, also one that was agreed to.
 */
export async function askException(db: Db, staff: Staff, tenderId: string, reason: string, key?: string) {
  const command = { verb: "ask-quorum-exception", key, input: { tenderId, reason } };
  return write(db, staff, command, async (story) => {
    const held = await hold(story, staff, tenderId);
    if (!held.ok) return held;
    const { here, quorum, address } = held.value;
    const { gaps, attendance } = quorum;
    if (gaps.length === 0) return problem("no-gap");
    const hasPoints = (id: string) => attendance.sealed.some(({ applicationId }) => applicationId === id);
    if (!attendance.pitches.every(hasPoints)) return problem("pitch-without-points");
    // The same words again while it waits are the same request, and no second letter.
    const before = await findException(story.tx, here);
    const isOwn = before?.askedBy === staff.personId;
    if (before && isOwn && !before.agreedAt && covers(before.gaps, gaps) && before.reason === reason)
      return done({ tenderId });
    const asked = {
      reason,
      gaps,
      askedBy: staff.personId,
      askedAt: story.now,
      agreedBy: null,
      agreedAt: null,
    };
    await story.tx
      .insert(quorumExceptions)
      .values({ ...here, ...asked })
      .onConflictDoUpdate({
        target: [quorumExceptions.corporationId, quorumExceptions.tenderId],
        set: asked,
      });
    await story.record("jury.exception-asked", here, { reason });
    for (const to of await otherEditors(story.tx, staff, mayDecide(here)))
      await story.mail({
        letter: "exception-approval-asked",
        to,
        about: `${tenderId}:${story.now.toISOString()}`,
        corporationId: here.corporationId,
        props: { address, tenderId, reason },
      });
    return done({ tenderId });
  });
}

/** A second person agrees with the request that they read; whoever asked is refused ("own-work"). */
export async function agreeToException(db: Db, staff: Staff, tenderId: string, seen: string, key?: string) {
  const command = { verb: "agree-to-quorum-exception", key, input: { tenderId, seen } };
  return write(db, staff, command, async (story) => {
    const held = await hold(story, staff, tenderId);
    if (!held.ok) return held;
    const { here, quorum, exception } = held.value;
    if (!exception) return problem("changed-meanwhile");
    const { askedBy, askedAt, gaps } = exception;
    const second = { staff: await holdStaff(story.tx, staff), right: "prepare", seen } as const;
    const why = whyNotSecond(second, { askedBy, isWaiting: true, version: askedAt.toISOString() });
    if (why) return why;
    if (!covers(gaps, quorum.gaps)) return problem("changed-meanwhile");
    if (exception.agreedAt) return done({ tenderId });
    await story.tx
      .update(quorumExceptions)
      .set({ agreedBy: staff.personId, agreedAt: story.now })
      .where(exceptionOf(here));
    await story.record("jury.exception-agreed", here);
    return done({ tenderId });
  });
}

/** Drops the request that they read, agreed to or not: the result waits again. Another one stays ("changed-meanwhile"). */
export async function dropException(db: Db, staff: Staff, tenderId: string, seen: string, key?: string) {
  const command = { verb: "drop-quorum-exception", key, input: { tenderId, seen } };
  return write(db, staff, command, async (story) => {
    const held = await hold(story, staff, tenderId);
    if (!held.ok) return held;
    const { here, exception } = held.value;
    if (!exception) return done({ tenderId });
    if (exception.askedAt.toISOString() !== seen) return problem("changed-meanwhile");
    await story.tx.delete(quorumExceptions).where(exceptionOf(here));
    await story.record("jury.exception-dropped", here);
    return done({ tenderId });
  });
}

/** The evening as it stands, held: no points come between; refused for who may not decide, and at another time. */
async function hold({ tx }: Story, staff: Staff, tenderId: string) {
  const here = { corporationId: staff.corporationId, tenderId };
  if (!isEditor(staff)) return problem("not-your-role");
  const tender = await lockTender(tx, staff.corporationId, tenderId);
  if (!tender?.rules) return problem("not-found");
  const why = await whyTied(tx, staff, tenderId);
  if (why) return why;
  if (tender.state !== "pitching") return problem("not-in-this-state");
  await holdEvening(tx, tenderId, "reveal");
  const [evening] = await tx
    .select({ state: evenings.state })
    .from(evenings)
    .where(and(eq(evenings.corporationId, here.corporationId), eq(evenings.tenderId, tenderId)));
  if (evening && evening.state !== "counting") return problem("step-not-now");
  const quorum = await readQuorum(tx, { ...here, jury: tender.rules.jury });
  const address = addressOf(tender.rules);
  return done({ here, address, quorum, exception: await findException(tx, here) });
}
