import { and, asc, eq, sql } from "drizzle-orm";

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

export type EnteredSheet = {
  readonly seatId: string;
  readonly applicationId: string;
  readonly enteredAt: string;
  readonly juror: string;
  readonly plan: string;
};

/** The same beside another row of the call's, for a page that has no statement left for them. */
export const enteredSheetsOf = (corporationId: string, tenderId: string) => sql<readonly EnteredSheet[]>`(
  select coalesce(json_agg(json_build_object('seatId', p.seat_id, 'applicationId', p.application_id,
    'enteredAt', p.entered_at, 'juror', s.name, 'plan', a.trade_name) order by p.entered_at), '[]')
  from ${paperSheets} p
  join ${jurySeats} s on s.corporation_id = p.corporation_id and s.id = p.seat_id
  join ${applications} a on a.corporation_id = p.corporation_id and a.id = p.application_id
  where p.corporation_id = ${corporationId} and s.tender_id = ${tenderId})`;

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
