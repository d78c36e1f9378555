import type { Story } from "#app/domain/events/write.server.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { findSlug } from "#app/domain/tenders/find-slug.server.ts";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";

type About = {
  readonly tender: {
    readonly corporationId: string;
    readonly spaceId: string;
    readonly rules: FrozenRules | null;
  };
  readonly slot: { readonly startsAt: Date; readonly endsAt: Date; readonly note: string };
  readonly booking: { readonly id: string; readonly sequence: number };
  readonly personId: string;
  /** Why staff cancelled; empty when the person did. */
  readonly reason?: string;
};

/**
 * Confirms a place, or that it is gone (domain.md 2e, letter 3), with what a calendar needs to follow: the id of the
 * place, the number of the change and its moment.
 */
export async function tellBooker(
  { tx, now, mail }: Story,
  letter: "viewing-booked" | "viewing-cancelled",
  { tender, slot, booking, personId, reason = "" }: About,
): Promise<void> {
  const { corporationId, rules } = tender;
  const props = {
    address: rules ? addressOf(rules) : "",
    city: rules?.space.city ?? "",
    slug: await findSlug(tx, tender),
    startsAt: slot.startsAt.toISOString(),
    endsAt: slot.endsAt.toISOString(),
    note: slot.note,
    bookingId: booking.id,
    sequence: booking.sequence,
    changedAt: now.toISOString(),
  };
  const to = await findRecipient(tx, personId);
  const about = `${booking.id}:${booking.sequence}`;
  if (letter === "viewing-booked") await mail({ letter, to, about, corporationId, props });
  else await mail({ letter, to, about, corporationId, props: { ...props, reason } });
}
