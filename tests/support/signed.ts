import { confirmByScan } from "#app/domain/applications/paper/confirm-by-scan.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { givenEntry } from "./paper.ts";

/** A plan that the coordinator typed for somebody without a mailbox, who signed it: it counts, before closing. */
export async function givenSigned(...given: Parameters<typeof givenEntry>) {
  const [db, owner] = given;
  const entry = await givenEntry(...given);
  const id = await entry.enter({ email: null, postal: "Theelaan 4, Veenhaven" });
  await entry.seal(id);
  await owner`insert into files (corporation_id, application_id, uploaded_by, name, type, size_bytes, content_hash, storage_key, ready, created_at)
    select corporation_id, id, entered_by, 'scan.pdf', 'application/pdf', 1, ${"a".repeat(64)}, 'scan', true, plint_now()
    from applications where id = ${id}`;
  told("scan", await confirmByScan(db, entry.coordinator, id));
  const [row] = await owner<
    { maker: string }[]
  >`select person_id as maker from applications where id = ${id}`;
  return { ...entry, id, makerId: row?.maker ?? "" };
}
