import { and, asc, eq, gt, isNull, ne, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { databaseTime } from "#db/database-time.ts";
import { people } from "#db/schema/people.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";
import { viewingBookings, viewingSlots } from "#db/schema/viewings.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

/** The viewings of a call, the earliest first: places as a count, never who took them. */
export async function listSlots(tx: Transaction, { corporationId, tenderId }: Call) {
  const rows = await tx
    .select()
    .from(viewingSlots)
    .where(and(eq(viewingSlots.corporationId, corporationId), eq(viewingSlots.tenderId, tenderId)))
    .orderBy(asc(viewingSlots.startsAt), asc(viewingSlots.id));
  return rows.map(slotOf);
}

/** How many places at the viewings of a call are taken, and how many people came as far as staff ticked it. */
export async function countViewers(tx: Transaction, { corporationId, tenderId }: Call) {
  const [row] = await tx
    .select({
      slots: sql<number>`count(*)::int`,
      booked: sql<number>`coalesce(sum(${viewingSlots.taken}), 0)::int`,
      came: sql<number>`coalesce(sum(${viewingSlots.came}), 0)::int`,
    })
    .from(viewingSlots)
    .where(
      and(
        eq(viewingSlots.corporationId, corporationId),
        eq(viewingSlots.tenderId, tenderId),
        isNull(viewingSlots.cancelledAt),
      ),
    );
  return row ?? { slots: 0, booked: 0, came: 0 };
}

/** All viewings to come at a corporation's public calls, the earliest first: free places as a count. */
export async function listComingSlots(tx: Transaction, corporationId: string) {
  return tx
    .select({
      id: viewingSlots.id,
      startsAt: viewingSlots.startsAt,
      capacity: viewingSlots.capacity,
      free: sql<number>`${viewingSlots.capacity} - ${viewingSlots.taken}`,
      slug: spaces.slug,
      street: spaces.street,
      houseNumber: spaces.houseNumber,
    })
    .from(viewingSlots)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, viewingSlots.corporationId), eq(tenders.id, viewingSlots.tenderId)),
    )
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(
      and(
        eq(viewingSlots.corporationId, corporationId),
        isNull(viewingSlots.cancelledAt),
        gt(viewingSlots.startsAt, databaseTime),
      ),
    )
    .orderBy(asc(viewingSlots.startsAt), asc(viewingSlots.id))
    .limit(60);
}

/** A viewing as every screen shows it: moments as ISO text, places as counts. */
export function slotOf(row: typeof viewingSlots.$inferSelect) {
  const { id, startsAt, endsAt, capacity, taken, note, cancelledAt, came } = row;
  return {
    id,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    capacity,
    taken,
    note,
    came,
    isCancelled: cancelledAt !== null,
  };
}

export type Slot = ReturnType<typeof slotOf>;

/** One's own place at the viewings of a call (none: its slot is null) beside the version of one's calendar. */
export async function findPlaceAndCalendar(
  tx: Transaction,
  personId: string,
  { corporationId, tenderId }: Call,
) {
  const [own] = await tx
    .select({ slotId: viewingBookings.slotId, calendarVersion: people.calendarVersion })
    .from(people)
    .leftJoin(
      viewingBookings,
      and(
        eq(viewingBookings.personId, people.id),
        eq(viewingBookings.corporationId, corporationId),
        eq(viewingBookings.tenderId, tenderId),
        eq(viewingBookings.state, "booked"),
      ),
    )
    .where(eq(people.id, personId));
  return own ?? null;
}

/** All one's places, given-back ones too, the earliest first: what a calendar follows. */
export async function listOwnPlaces(tx: Transaction, personId: string) {
  return selectOwn(tx)
    .where(eq(viewingBookings.personId, personId))
    .orderBy(asc(viewingSlots.startsAt))
    .limit(200);
}

/** Where one is expected from now on, the earliest first. */
export async function listOwnViewings(tx: Transaction, personId: string) {
  return selectOwn(tx)
    .where(
      and(
        eq(viewingBookings.personId, personId),
        ne(viewingBookings.state, "cancelled"),
        gt(viewingSlots.endsAt, databaseTime),
      ),
    )
    .orderBy(asc(viewingSlots.startsAt))
    .limit(200);
}

function selectOwn(tx: Transaction) {
  return tx
    .select({
      bookingId: viewingBookings.id,
      state: viewingBookings.state,
      sequence: viewingBookings.sequence,
      changedAt: viewingBookings.changedAt,
      startsAt: viewingSlots.startsAt,
      endsAt: viewingSlots.endsAt,
      note: viewingSlots.note,
      rules: tenders.rules,
      slug: spaces.slug,
    })
    .from(viewingBookings)
    .innerJoin(
      viewingSlots,
      and(
        eq(viewingSlots.corporationId, viewingBookings.corporationId),
        eq(viewingSlots.id, viewingBookings.slotId),
      ),
    )
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, viewingBookings.corporationId), eq(tenders.id, viewingBookings.tenderId)),
    )
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .$dynamic();
}

/**
 * One viewing with everybody who comes, by name, for the door; null for another corporation's. Who comes to look says
 * nothing of who writes a plan, and this reads no plans.
 */
export async function findSlotForStaff(tx: Transaction, { corporationId, tenderId }: Call, slotId: string) {
  const [slot] = await tx
    .select()
    .from(viewingSlots)
    .where(
      and(
        eq(viewingSlots.corporationId, corporationId),
        eq(viewingSlots.tenderId, tenderId),
        eq(viewingSlots.id, slotId),
      ),
    );
  if (!slot) return null;
  const guests = await tx
    .select({
      bookingId: viewingBookings.id,
      name: people.name,
      email: people.email,
      attended: viewingBookings.attended,
    })
    .from(viewingBookings)
    .innerJoin(people, eq(people.id, viewingBookings.personId))
    .where(
      and(
        eq(viewingBookings.corporationId, corporationId),
        eq(viewingBookings.slotId, slotId),
        eq(viewingBookings.state, "booked"),
      ),
    )
    .orderBy(asc(people.name), asc(people.email));
  return { slot, guests };
}
