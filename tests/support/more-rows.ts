import { createHash, randomUUID } from "node:crypto";

import type postgres from "postgres";

/** One tender with everything that hangs on it, of which there will be more. */
export type Original = { readonly tenderId: string; readonly applicationId: string; readonly seatId: string };

/**
 * Copies a space with its tender, plan and lease and the juror's seat, and the plan once more within its own tender as
 * a further pitch. Not through the product's verbs, because fifty evenings take minutes; triggers and foreign keys are
 * silent meanwhile.
 */
export async function copyOnce(owner: postgres.Sql, original: Original, nth: number): Promise<void> {
  const { tenderId, applicationId, seatId } = original;
  const [space, tender, plan, pitch] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    const copy = (table: string, where: postgres.Fragment, changes: postgres.JSONValue) => sql`
      insert into ${sql(table)} select (jsonb_populate_record(row, ${sql.json(changes)})).*
      from ${sql(table)} as row where ${where}`;
    await copy("spaces", sql`id = (select space_id from tenders where id = ${tenderId})`, {
      id: space,
      slug: `copy-${nth}`,
    });
    await copy("tenders", sql`id = ${tenderId}`, { id: tender, space_id: space });
    await copy("applications", sql`id = ${applicationId}`, {
      id: plan,
      tender_id: tender,
      receipt_number: `copy-${nth}`,
    });
    await copy("jury_seats", sql`id = ${seatId}`, {
      id: randomUUID(),
      tender_id: tender,
      invite_hash: createHash("sha256").update(`copy-${nth}`).digest("hex"),
    });
    await copy("leases", sql`tender_id = ${tenderId}`, {
      id: randomUUID(),
      tender_id: tender,
      space_id: space,
      application_id: plan,
    });
    await copy("applications", sql`id = ${applicationId}`, {
      id: pitch,
      person_id: randomUUID(),
      state: "not_chosen",
      receipt_number: `pitch-${nth}`,
    });
    await copy("pitches", sql`application_id = ${applicationId}`, {
      application_id: pitch,
      position: nth + 1,
    });
  });
}
