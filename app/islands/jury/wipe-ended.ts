import type { JuryPage } from "#app/domain/jury/taps/jury-page.ts";

import type { Kept, PhoneStore } from "./phone-store.ts";

/**
 * Takes off the phone what lies there for seats of calls that ended: how their sheets stood, and taps, which count for
 * nothing any more. By a page that just came from us; one that lay on the phone itself knows nothing of that.
 */
export async function wipeEnded(
  store: Pick<PhoneStore, "read" | "write">,
  ended: JuryPage["ended"],
): Promise<void> {
  for (const seatId of ended ?? []) {
    const sheets = await store.read("sheets", (all) => all.getAllKeys());
    for (const sheet of sheets.filter((id) => String(id).startsWith(`${seatId} `)))
      await store.write("sheets", (all) => all.delete(sheet));
    const taps = await store.read("taps", (all) => all.getAll() as IDBRequest<Kept[]>);
    for (const { id } of taps.filter(({ seat }) => seat === seatId))
      await store.write("taps", (all) => all.delete(id));
  }
}
