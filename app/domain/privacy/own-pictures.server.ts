import { sql } from "drizzle-orm";

import type { PictureType } from "#app/domain/jury/paper/paper-form.ts";
import { findPaperPicture } from "#app/domain/jury/paper/paper-queries.server.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { readInScope } from "#db/scope.server.ts";

/** The picture of a sheet of points that somebody filled in on paper, as it stands in the download of their own data. */
export type OwnPicture = {
  readonly corporationId: string;
  readonly seatId: string;
  readonly applicationId: string;
  readonly type: PictureType;
  readonly plan: string;
  readonly address: string;
};

/** Which pictures there are of this person's own sheets; without their bytes. */
export async function listOwnPictures(tx: Transaction, personId: string): Promise<OwnPicture[]> {
  const rows = await tx.execute<OwnPicture>(sql`
    select p.corporation_id as "corporationId", p.seat_id as "seatId", p.application_id as "applicationId", p.type,
      a.trade_name as plan, s.street || ' ' || s.house_number as address
    from paper_pictures p
    join jury_seats j on j.corporation_id = p.corporation_id and j.id = p.seat_id
    join applications a on a.corporation_id = p.corporation_id and a.id = p.application_id
    join tenders t on t.corporation_id = j.corporation_id and t.id = j.tender_id
    join spaces s on s.corporation_id = t.corporation_id and s.id = t.space_id
    where j.person_id = ${personId} order by j.id, a.id`);
  return [...rows];
}

/** The bytes of one of them, when it is its turn: all at once would be much. Null when it was wiped meanwhile. */
export async function readOwnPicture(db: Db, picture: OwnPicture): Promise<Uint8Array | null> {
  const found = await readInScope(db, { kind: "system" }, (tx) => findPaperPicture(tx, picture));
  return found?.picture ?? null;
}
