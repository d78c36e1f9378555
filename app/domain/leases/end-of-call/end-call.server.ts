import { type Story, write } from "#app/domain/events/write.server.ts";
import { mayDecide } from "#app/domain/jury/who-decides.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { holdStaff } from "#app/domain/people/hold-staff.server.ts";
import { otherSigners } from "#app/domain/people/letters.server.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { whyNotSecond } from "#app/domain/people/second-person.ts";
import { hasPlans, holdHandIns } from "#app/domain/tenders/addenda/has-plans.server.ts";
import { endingsFrom, type EndingKind, isUnheardOf } from "#app/domain/tenders/ending/ending.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { callEndings } from "#db/schema/call-endings.ts";

import { carryOut } from "./carry-out.server.ts";
import { findEnding, endingOf } from "./ending-queries.server.ts";
import { type HeldCall, holdCall } from "./hold-call.server.ts";

type Words = {
  readonly kind: EndingKind;
  readonly reason: string;
  readonly heardOf: boolean;
  readonly asksSecond?: boolean;
};

/**
 * Ends a call without a winner (domain.md 2a, exits). Before it opens that is quiet: the reason is for colleagues and
 * stands in the log. From then on everybody is told the reason, and where a plan is in nothing ends before a second
 * person agrees. `heardOf` is what the page said of the reason, `asksSecond` that it promised a second person
 * ("changed-meanwhile" when the call opened since, or its last plan was taken back).
 */
export async function endCall(db: Db, staff: Staff, tenderId: string, words: Words, key?: string) {
  const command = { verb: "end-call", key, input: { tenderId, ...words } };
  return write(db, staff, command, async (story) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const held = await holdCall(story, staff, tenderId);
    if (!held.ok) return held;
    const call = held.value;
    const { kind, reason } = words;
    if (words.heardOf === isUnheardOf(call.state)) return problem("changed-meanwhile");
    const why = whyNotNow(call, kind);
    if (why) return why;
    if (await findEnding(story.tx, call.here)) return problem("already-proposed");
    const asked = { kind, reason, proposedBy: staff.personId, proposedAt: story.now };
    await story.tx.insert(callEndings).values({ ...call.here, ...asked });
    await holdHandIns(story.tx, tenderId);
    if (words.heardOf && (await hasPlans(story.tx, call.tender))) {
      await askSecond(story, staff, call, asked);
      return done({ hasEnded: false });
    }
    if (words.asksSecond) return problem("changed-meanwhile");
    await carryOut(story, call, asked);
    return done({ hasEnded: true });
  });
}

/** A second person agrees with the end that they read, and it is so; whoever asked is refused ("own-work"). */
export async function agreeToEnding(db: Db, staff: Staff, tenderId: string, seen: string, key?: string) {
  const command = { verb: "agree-to-ending", key, input: { tenderId, seen } };
  return write(db, staff, command, async (story) => {
    if (!mayDo(staff, "sign")) return problem("not-your-role");
    const held = await holdCall(story, staff, tenderId);
    if (!held.ok) return held;
    const call = held.value;
    const ending = await findEnding(story.tx, call.here);
    if (!ending) return problem("changed-meanwhile");
    const { proposedBy, proposedAt } = ending;
    const second = { staff: await holdStaff(story.tx, staff), right: "sign", seen } as const;
    const asked = { askedBy: proposedBy, isWaiting: true, version: proposedAt.toISOString() };
    const why = whyNotSecond(second, asked) ?? whyNotNow(call, ending.kind);
    if (why) return why;
    await story.tx
      .update(callEndings)
      .set({ agreedBy: staff.personId, agreedAt: story.now })
      .where(endingOf(call.here));
    await holdHandIns(story.tx, tenderId);
    await carryOut(story, call, ending);
    return done({ hasEnded: true });
  });
}

/**
 * Drops the request that they read, whoever made it: the call goes on. Nobody outside was told, so nobody is. Another
 * request than the one on their page stays ("changed-meanwhile").
 */
export async function dropEnding(db: Db, staff: Staff, tenderId: string, seen: string, key?: string) {
  const command = { verb: "drop-ending", key, input: { tenderId, seen } };
  return write(db, staff, command, async (story) => {
    if (!mayDo(staff, "sign")) return problem("not-your-role");
    const held = await holdCall(story, staff, tenderId);
    if (!held.ok) return held;
    const { here, tender } = held.value;
    if (tender.endedAt) return problem("not-in-this-state");
    const ending = await findEnding(story.tx, here);
    if (!ending) return done({ tenderId });
    if (ending.proposedAt.toISOString() !== seen) return problem("changed-meanwhile");
    await story.tx.delete(callEndings).where(endingOf(here));
    await story.record("tender.ending-dropped", here);
    return done({ tenderId });
  });
}

function whyNotNow({ state, evening, isLeased }: HeldCall, kind: EndingKind) {
  if (!endingsFrom(state).includes(kind)) return problem("not-in-this-state");
  if (evening === "running") return problem("evening-is-on");
  return isLeased ? problem("lease-still-runs") : null;
}

async function askSecond(
  story: Story,
  staff: Staff,
  { here, tender }: HeldCall,
  { kind, reason }: Pick<Words, "kind" | "reason">,
): Promise<void> {
  await story.record("tender.ending-asked", here, { kind, reason });
  for (const to of await otherSigners(story.tx, staff, mayDecide(here)))
    await story.mail({
      letter: "ending-approval-asked",
      to,
      about: `${here.tenderId}:${story.now.toISOString()}`,
      corporationId: here.corporationId,
      props: {
        address: tender.rules ? addressOf(tender.rules) : "",
        tenderId: here.tenderId,
        isWithdrawn: kind === "withdraw",
        reason,
      },
    });
}
