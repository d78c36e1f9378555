import { and, asc, eq } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { findTenderBySlug } from "#app/domain/tenders/find-by-slug.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { viewingBookings, viewingSlots } from "#db/schema/viewings.ts";
import { inScope } from "#db/scope.server.ts";

import { tellBooker } from "./letters.server.ts";
import { hasBegun, isBookable } from "./rules.ts";
import { bookingSteps } from "./states.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

/**
 * Takes a place at a viewing, or moves the one that this person already has: one place per person and call. Refused
 * when it is full ("slot-full") or past, or when one's own has begun ("own-viewing-begun"): who was there stays written
 * down. Pressing twice is once. A place says nothing of a plan: staff see who
 * comes to the door, and that is not who hands in.
 */
export async function bookViewing(db: Db, entrepreneur: Entrepreneur, slug: string, slotId: string) {
  return write(db, entrepreneur, { verb: "book-viewing" }, async (story) => {
    const { tx, now, record } = story;
    const tender = await findTenderBySlug(tx, slug);
    if (!tender) return problem("not-found");
    // Locked in one order for everyone, the slot that is left too: whoever comes at the same moment waits.
    const slots = await inScope(tx, { kind: "system" }, (all) => lockSlots(all, tender));
    const slot = slots.find(({ id }) => id === slotId);
    if (!slot) return problem("not-found");
    const own = await findOwnBooking(tx, entrepreneur.personId, tender);
    if (own?.state === "booked" && own.slotId === slotId) return done({ bookingId: own.id });
    const left = own?.state === "booked" ? slots.find(({ id }) => id === own.slotId) : undefined;
    if (!isBookable(tender, slot, now)) return problem("slot-closed");
    if (left && hasBegun(left, now)) return problem("own-viewing-begun");
    if (slot.taken >= slot.capacity) return problem("slot-full");
    const booking = own
      ? await moveTo(story, own, slotId)
      : await takePlace(story, entrepreneur, tender, slotId);
    await record(own?.state === "booked" ? "viewing.moved" : "viewing.booked", subjectOf(tender), { slotId });
    await tellBooker(story, "viewing-booked", { tender, slot, booking, personId: entrepreneur.personId });
    return done({ bookingId: booking.id });
  });
}

/** Gives a place back until the viewing begins. Giving back what is not there any more changes nothing. */
export async function cancelViewing(db: Db, entrepreneur: Entrepreneur, slug: string) {
  return write(db, entrepreneur, { verb: "cancel-viewing" }, async (story) => {
    const { tx, now, record } = story;
    const tender = await findTenderBySlug(tx, slug);
    if (!tender) return problem("not-found");
    const slots = await inScope(tx, { kind: "system" }, (all) => lockSlots(all, tender));
    const own = await findOwnBooking(tx, entrepreneur.personId, tender);
    const slot = slots.find(({ id }) => id === own?.slotId);
    if (!own || !slot) return problem("not-found");
    if (own.state === "cancelled") return done({ bookingId: own.id });
    if (hasBegun(slot, now)) return problem("slot-closed");
    const booking = { ...own, sequence: own.sequence + 1 };
    await tx
      .update(viewingBookings)
      .set({ state: bookingSteps.booked.cancel, sequence: booking.sequence, changedAt: now })
      .where(and(eq(viewingBookings.corporationId, tender.corporationId), eq(viewingBookings.id, own.id)));
    await record("viewing.cancelled", subjectOf(tender), { slotId: slot.id });
    await tellBooker(story, "viewing-cancelled", {
      tender,
      slot,
      booking,
      personId: entrepreneur.personId,
      reason: "",
    });
    return done({ bookingId: own.id });
  });
}

function subjectOf({ corporationId, tenderId, spaceId }: Call & { readonly spaceId: string }) {
  return { corporationId, tenderId, spaceId };
}

function lockSlots(tx: Transaction, { corporationId, tenderId }: Call) {
  return tx
    .select()
    .from(viewingSlots)
    .where(and(eq(viewingSlots.corporationId, corporationId), eq(viewingSlots.tenderId, tenderId)))
    .orderBy(asc(viewingSlots.id))
    .for("update");
}

async function findOwnBooking(tx: Transaction, personId: string, { corporationId, tenderId }: Call) {
  const [own] = await tx
    .select()
    .from(viewingBookings)
    .where(
      and(
        eq(viewingBookings.corporationId, corporationId),
        eq(viewingBookings.tenderId, tenderId),
        eq(viewingBookings.personId, personId),
      ),
    )
    .for("update");
  return own ?? null;
}

async function takePlace({ tx, now }: Story, { personId }: Entrepreneur, call: Call, slotId: string) {
  const { corporationId, tenderId } = call;
  const [made] = await tx
    .insert(viewingBookings)
    .values({ corporationId, tenderId, slotId, personId, changedAt: now })
    .returning({ id: viewingBookings.id, sequence: viewingBookings.sequence });
  if (!made) throw new Error("a place was not stored");
  return made;
}

async function moveTo(
  { tx, now }: Story,
  own: { readonly corporationId: string; readonly id: string; readonly sequence: number },
  slotId: string,
) {
  const sequence = own.sequence + 1;
  await tx
    .update(viewingBookings)
    .set({ slotId, state: "booked", sequence, attended: null, changedAt: now })
    .where(and(eq(viewingBookings.corporationId, own.corporationId), eq(viewingBookings.id, own.id)));
  return { id: own.id, sequence };
}
