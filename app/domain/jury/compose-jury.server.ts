import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { newSecret, sha256 } from "#app/domain/people/secrets.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { tenders } from "#db/schema/tenders.ts";

import { canComposeJury } from "./rules.ts";
import type { SeatInput } from "./seat-form.ts";

/** Adds one seat to the jury of a draft; the invitation goes out when the plans for the evening are chosen. */
export async function addSeat(db: Db, staff: Staff, tenderId: string, input: SeatInput, key?: string) {
  return write(
    db,
    staff,
    { verb: "add-seat", key, input: { tenderId, ...input } },
    async ({ tx, record }) => {
      const tender = await findDraft(tx, staff, tenderId);
      if (!tender) return problem("not-found");
      if (!isEditor(staff) || !canComposeJury(tender)) return problem("rules-frozen");
      const [seat] = await tx
        .insert(jurySeats)
        .values({
          ...input,
          corporationId: staff.corporationId,
          tenderId,
          inviteHash: sha256(newSecret()),
        })
        .onConflictDoNothing()
        .returning({ id: jurySeats.id });
      if (!seat) return problem("seat-taken");
      await record(
        "jury.seat-added",
        { corporationId: staff.corporationId, tenderId },
        { panel: input.panel },
      );
      return done({ seatId: seat.id });
    },
  );
}

/** Takes an invited person off the jury of a draft; a seat that is not there is "not-found". */
export async function removeSeat(db: Db, staff: Staff, tenderId: string, seatId: string, key?: string) {
  return write(
    db,
    staff,
    { verb: "remove-seat", key, input: { tenderId, seatId } },
    async ({ tx, record }) => {
      const tender = await findDraft(tx, staff, tenderId);
      if (!tender) return problem("not-found");
      if (!isEditor(staff) || !canComposeJury(tender)) return problem("rules-frozen");
      const { corporationId } = staff;
      const removed = await tx
        .delete(jurySeats)
        .where(
          and(
            eq(jurySeats.corporationId, corporationId),
            eq(jurySeats.tenderId, tenderId),
            eq(jurySeats.id, seatId),
          ),
        )
        .returning({ id: jurySeats.id });
      if (removed.length === 0) return problem("not-found");
      await record("jury.seat-removed", { corporationId, tenderId });
      return done({ tenderId });
    },
  );
}

async function findDraft(tx: Transaction, staff: Staff, tenderId: string) {
  const [tender] = await tx
    .select({ state: tenders.state })
    .from(tenders)
    .where(and(eq(tenders.corporationId, staff.corporationId), eq(tenders.id, tenderId)))
    .for("update");
  return tender ?? null;
}
