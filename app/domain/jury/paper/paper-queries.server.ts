import { and, asc, eq } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { paperPictures, paperSheets } from "#db/schema/paper-sheets.ts";

/** Which sheets of an evening came on paper, and when they were typed in. */
export async function listPaperSheets(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({
      seatId: paperSheets.seatId,
      applicationId: paperSheets.applicationId,
      enteredAt: paperSheets.enteredAt,
      juror: jurySeats.name,
      plan: applications.tradeName,
    })
    .from(paperSheets)
    .innerJoin(
      jurySeats,
      and(eq(jurySeats.corporationId, paperSheets.corporationId), eq(jurySeats.id, paperSheets.seatId)),
    )
    .innerJoin(
      applications,
      and(
        eq(applications.corporationId, paperSheets.corporationId),
        eq(applications.id, paperSheets.applicationId),
      ),
    )
    .where(and(eq(paperSheets.corporationId, corporationId), eq(jurySeats.tenderId, tenderId)))
    .orderBy(asc(paperSheets.enteredAt));
}

type Sheet = { readonly corporationId: string; readonly seatId: string; readonly applicationId: string };

/** The picture of a sheet on paper; row security gives it only once the points are open. */
export async function findPaperPicture(tx: Transaction, { corporationId, seatId, applicationId }: Sheet) {
  const [row] = await tx
    .select({ type: paperPictures.type, picture: paperPictures.picture })
    .from(paperPictures)
    .where(
      and(
        eq(paperPictures.corporationId, corporationId),
        eq(paperPictures.seatId, seatId),
        eq(paperPictures.applicationId, applicationId),
      ),
    );
  return row ?? null;
}
