import { and, eq, ne } from "drizzle-orm";

import { applicationStates } from "#app/domain/applications/states.ts";
import type { Story } from "#app/domain/events/write.server.ts";
import type { Recipient } from "#app/domain/outbox/queue-letter.server.ts";
import { listConcerned } from "#app/domain/tenders/addenda/concerned.server.ts";
import type { EndingKind } from "#app/domain/tenders/ending/ending.ts";
import { findSlug } from "#app/domain/tenders/find-slug.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import type { Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { inScope } from "#db/scope.server.ts";

import type { HeldCall } from "./hold-call.server.ts";

/** Whoever took their plan back left; the winner whose lease ended knows why. */
const goneStates = ["withdrawn", "anonymised", "winner"];

/** Jurors hear of a call when its plans for the evening are chosen; before that nobody wrote to them. */
const juryKnows = ["pitching", "decided", "leasing"];

/**
 * Writes to everybody who had to do with a call that ended: whoever writes or handed in a plan or works along on it, comes
 * to look, asked a question or waits for this space, and the jury that was invited. One letter a person. Whom it goes to is
 * read for the system, so that no member of staff learns who writes.
 */
export async function tellEnding(
  story: Story,
  { here, tender, state }: HeldCall,
  ending: { readonly kind: EndingKind; readonly reason: string },
): Promise<void> {
  const { corporationId, tenderId } = here;
  const { readers, seats, slug } = await inScope(story.tx, { kind: "system" }, async (tx) => {
    const space = await findSlug(tx, here);
    const plans = applicationStates.filter((one) => !goneStates.includes(one));
    return {
      slug: space,
      readers: await listConcerned(tx, tender, { plans, watching: space }),
      seats: await listJury(tx, here),
    };
  });
  const said = {
    isWithdrawn: ending.kind === "withdraw",
    reason: ending.reason,
    address: tender.rules ? addressOf(tender.rules) : "",
    slug,
  };
  for (const { to, plan } of readers)
    await story.mail({
      letter: "call-ended",
      to,
      about: tenderId,
      corporationId,
      props: {
        ...said,
        ...(plan ? { applicationId: plan.id, isHandedIn: plan.isHandedIn } : { isHandedIn: false }),
      },
    });
  for (const to of seats.filter(({ hasTaken }) => hasTaken || juryKnows.includes(state)))
    await story.mail({ letter: "jury-call-ended", to, about: tenderId, corporationId, props: said });
}

type Here = { readonly corporationId: string; readonly tenderId: string };
async function listJury(tx: Transaction, { corporationId, tenderId }: Here) {
  const rows = await tx
    .select({ email: jurySeats.email, name: jurySeats.name, state: jurySeats.state })
    .from(jurySeats)
    .where(
      and(
        eq(jurySeats.corporationId, corporationId),
        eq(jurySeats.tenderId, tenderId),
        ne(jurySeats.state, "declined"),
      ),
    );
  return rows.map(({ email, name, state }): Recipient & { hasTaken: boolean } => ({
    email,
    name,
    locale: "nl",
    hasTaken: state !== "invited",
  }));
}
