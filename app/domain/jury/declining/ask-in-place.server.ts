import { and, eq, sql } from "drizzle-orm";

import { isTied } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { newSecret, sha256 } from "#app/domain/people/secrets.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { evenings } from "#db/schema/evenings.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { tenders } from "#db/schema/tenders.ts";

import { holdEvening } from "../hold-evening.server.ts";
import { holdSeat } from "../hold-seat.server.ts";
import { mailInvitation } from "../invite-jurors.server.ts";
import { whyNotOnOwnPlans } from "../who-decides.server.ts";
import type { ReplacementInput } from "./decline-form.ts";

/**
 * Asks somebody else in the place of a juror who cannot, in the same panel, so that the jury keeps its published size: a
 * seat with a link of its own, mailed at once. From then on the former link takes no seat. Refused for a seat whose juror
 * did not say so, or in whose place somebody was asked ("seat-not-free"), for an address that is in this jury
 * ("seat-taken"), after the evening, and from who is tied to one of the plans or makes one.
 */
export async function askInPlace(
  db: Db,
  staff: Staff,
  tenderId: string,
  input: ReplacementInput,
  key?: string,
) {
  const command = { verb: "ask-in-place", key, input: { tenderId, ...input } };
  return write(db, staff, command, async (story) => {
    const { tx, now, record } = story;
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const here = { corporationId, tenderId };
    await holdEvening(tx, tenderId, "juror");
    const [tender] = await tx
      .select()
      .from(tenders)
      .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
    if (!tender?.rules) return problem("not-found");
    if (tender.state !== "pitching") return problem("not-in-this-state");
    if (await isTied(tx, staff, tenderId)) return problem("tied-to-a-plan");
    const own = await whyNotOnOwnPlans(tx, here, staff.personId);
    if (own) return own;
    await holdSeat(tx, { corporationId, seatId: input.seatId });
    const [former] = await tx
      .select()
      .from(jurySeats)
      .where(seatOf({ ...here, seatId: input.seatId }));
    if (!former) return problem("not-found");
    if (former.state !== "declined") return problem("seat-not-free");
    if ((await tx.$count(jurySeats, inPlaceOf({ ...here, seatId: former.id }))) > 0)
      return problem("seat-not-free");
    const token = newSecret();
    const [seat] = await tx
      .insert(jurySeats)
      .values({
        ...here,
        name: input.name,
        email: input.email,
        panel: former.panel,
        inviteHash: sha256(token),
        invitedAt: now,
        replacesSeatId: former.id,
      })
      .onConflictDoNothing()
      .returning({ id: jurySeats.id });
    if (!seat) return problem("seat-taken");
    const asked = { ...input, id: seat.id, panel: former.panel };
    await mailInvitation({ story, ...here, rules: tender.rules }, asked, token);
    // Whoever conducts looks again.
    await tx
      .update(evenings)
      .set({ version: sql`${evenings.version} + 1` })
      .where(and(eq(evenings.corporationId, corporationId), eq(evenings.tenderId, tenderId)));
    await record("jury.asked-in-place", here, { seatId: seat.id, inPlaceOf: former.id });
    return done({ seatId: seat.id });
  });
}

type Place = { readonly corporationId: string; readonly tenderId: string; readonly seatId: string };

const seatOf = ({ corporationId, tenderId, seatId }: Place) =>
  and(eq(jurySeats.corporationId, corporationId), eq(jurySeats.tenderId, tenderId), eq(jurySeats.id, seatId));

const inPlaceOf = ({ corporationId, seatId }: Place) =>
  and(eq(jurySeats.corporationId, corporationId), eq(jurySeats.replacesSeatId, seatId));
