import { and, asc, eq, ne } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { newSecret, sha256 } from "#app/domain/people/secrets.server.ts";
import { findDefaultApprover } from "#app/domain/tenders/discount/promise-discount.server.ts";
import { momentsFrom } from "#app/domain/tenders/draft-tender.server.ts";
import { hasEnded } from "#app/domain/tenders/ending/ending.ts";
import { holdWithCalls } from "#app/domain/tenders/other-calls.server.ts";
import { canStartTender } from "#app/domain/tenders/rules.ts";
import { lastTemporaryDay } from "#app/domain/tenders/temporary.ts";
import { addDays, type Day, day, daysBetween } from "#app/lib/dates.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { goesByPost, isUndeliverable } from "#app/lib/undeliverable.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { criteria, tenders } from "#db/schema/tenders.ts";

/**
 * Begins what came to nothing anew (domain.md 2a, `heropend`): a draft of its own for the same space, with the rules, the
 * criteria and the jury of the old call to start from, the rents that its space has today and a timetable from today. The old one stays as it was, with its
 * reason. Refused while another call of the space is under way ("space-has-a-call"). Answers the id of the draft.
 */
export async function reopenCall(db: Db, staff: Staff, tenderId: string, key?: string) {
  const command = { verb: "reopen-call", key, input: { tenderId } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const [old] = await tx
      .select()
      .from(tenders)
      .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
    if (!old) return problem("not-found");
    if (!hasEnded(old)) return problem("not-in-this-state");
    const here = { corporationId, spaceId: old.spaceId };
    const held = await holdWithCalls(tx, here);
    if (!held || !canStartTender(staff, held.calls)) return problem("space-has-a-call");
    const moments = momentsFrom(now);
    const [draft] = await tx
      .insert(tenders)
      .values({
        ...here,
        ...rulesOf(old),
        marketRentCents: held.space.marketRentCents,
        targetRentCents: held.space.targetRentCents,
        ...moments,
        temporaryUntil: sameLength(old, moments.leaseStartsOn),
        discountApproverId: await findDefaultApprover(tx, corporationId, staff.personId),
        reopensId: old.id,
        createdBy: staff.personId,
      })
      .returning({ id: tenders.id });
    if (!draft) throw new Error("no tender was stored");
    await copyCriteria(tx, old, draft.id);
    await copyJury(tx, old, draft.id);
    await record("tender.reopened", { ...here, tenderId: draft.id }, { reopens: old.id });
    return done({ tenderId: draft.id });
  });
}

type Tender = typeof tenders.$inferSelect;

/** What staff wrote in the old call; its signatures, its moments and its end stay with it. */
function rulesOf(old: Tender) {
  return {
    planVariant: old.planVariant,
    introduction: old.introduction,
    neighbourhoodWishes: old.neighbourhoodWishes,
    wantedBranches: old.wantedBranches,
    excludedBranches: old.excludedBranches,
    openGlassPercent: old.openGlassPercent,
    rentPathPercents: old.rentPathPercents,
    rentAmountsCents: old.rentAmountsCents,
    discountReason: old.discountReason,
    discountForm: old.discountForm,
    pitchPlace: old.pitchPlace,
    jurySize: old.jurySize,
    juryQuorum: old.juryQuorum,
    residentsQuorum: old.residentsQuorum,
    professionalsQuorum: old.professionalsQuorum,
    residentsShare: old.residentsShare,
  };
}

/** A temporary lease of as many days as before, or two years where that would be longer; null for one without an end. */
function sameLength({ leaseStartsOn, temporaryUntil }: Tender, startsOn: Day): Day | null {
  if (leaseStartsOn === null || temporaryUntil === null) return null;
  const until = addDays(startsOn, daysBetween(day(leaseStartsOn), day(temporaryUntil)));
  // The old two years may have had a leap day that the new ones have not.
  const last = lastTemporaryDay(startsOn);
  return until < last ? until : last;
}

async function copyCriteria(tx: Transaction, { corporationId, id }: Tender, tenderId: string): Promise<void> {
  const rows = await tx
    .select()
    .from(criteria)
    .where(and(eq(criteria.corporationId, corporationId), eq(criteria.tenderId, id)))
    .orderBy(asc(criteria.position));
  if (rows.length > 0)
    await tx.insert(criteria).values(rows.map(({ id: _old, ...criterion }) => ({ ...criterion, tenderId })));
}

/** The same neighbours, to be asked again: their old links open nothing of the new call. */
async function copyJury(tx: Transaction, { corporationId, id }: Tender, tenderId: string): Promise<void> {
  const seats = await tx
    .select({ name: jurySeats.name, email: jurySeats.email, panel: jurySeats.panel })
    .from(jurySeats)
    .where(
      and(
        eq(jurySeats.corporationId, corporationId),
        eq(jurySeats.tenderId, id),
        ne(jurySeats.state, "declined"),
      ),
    );
  // Who was erased since is nobody to ask.
  const known = seats.filter(({ email }) => goesByPost(email) || !isUndeliverable(email));
  if (known.length > 0)
    await tx
      .insert(jurySeats)
      .values(known.map((seat) => ({ ...seat, corporationId, tenderId, inviteHash: sha256(newSecret()) })));
}
