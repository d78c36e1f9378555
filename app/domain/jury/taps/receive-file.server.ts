import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { jurorOf } from "#app/domain/people/actors-of.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";

import { receiveTaps, type ReceivedTap } from "./receive-taps.server.ts";
import { MAX_TAPS } from "./tap-protocol.ts";

type File = { readonly seatId: string; readonly sentAt: number; readonly taps: readonly ReceivedTap[] };

/**
 * Takes the taps of a juror whose phone found no line, from the file that they gave to whoever leads the evening. The
 * same rules hold as for the phone itself, and each tap counts once however it came. Staff learn how many, never what.
 */
export async function receiveFile(db: Db, staff: Staff, tenderId: string, file: File) {
  const { corporationId } = staff;
  return write(db, staff, { verb: "receive-file" }, async ({ tx, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const [seat] = await tx
      .select()
      .from(jurySeats)
      .where(
        and(
          eq(jurySeats.corporationId, corporationId),
          eq(jurySeats.tenderId, tenderId),
          eq(jurySeats.id, file.seatId),
        ),
      );
    if (!seat?.personId || seat.state === "declined") return problem("no-file-of-this-evening");
    const juror = jurorOf({ person: { id: seat.personId } }, { ...seat, seatId: seat.id });
    let [taken, refused] = [0, 0];
    for (let from = 0; from < file.taps.length; from += MAX_TAPS) {
      const taps = file.taps.slice(from, from + MAX_TAPS);
      const came = await receiveTaps(tx, juror, { sentAt: file.sentAt, taps });
      if (!came.ok) return came;
      const bad = came.value.verdicts.filter(({ state }) => state === "refused").length;
      refused += bad;
      taken += taps.length - bad;
    }
    await record("jury.file-read-in", { corporationId, tenderId }, { seatId: seat.id });
    return done({ name: seat.name, taken, refused });
  });
}
