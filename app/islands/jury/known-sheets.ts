import type { SheetNow } from "#app/domain/jury/taps/tap-protocol.ts";

import type { PhoneStore } from "./phone-store.ts";
import type { Sealed } from "./secret-box.ts";

/**
 * How the server said a sheet stands, kept sealed so that a page from the phone's own store shows it without a line.
 * Once a sheet is sealed its points are wiped here: only that it is done is left.
 */
export async function keepKnown(store: PhoneStore | null, seatId: string, sheets: readonly SheetNow[]) {
  for (const sheet of sheets) {
    const id = `${seatId} ${sheet.applicationId}`;
    const kept = isDone(sheet) ? { ...sheet, lines: {} } : sheet;
    const sealed = await store?.seal(kept, id);
    await store?.write("sheets", (all) => all.put({ ...sealed, id })).catch(() => undefined);
  }
}

/** A sheet as the server said it last; null when this phone never heard of it, or cannot read what it kept. */
export async function findKnown(
  store: PhoneStore | null,
  seatId: string,
  applicationId: string,
): Promise<SheetNow | null> {
  const id = `${seatId} ${applicationId}`;
  const found = await store
    ?.read("sheets", (all) => all.get(id) as IDBRequest<Sealed | undefined>)
    .catch(() => undefined);
  // Sealed by `keepKnown`.
  return found ? ((await store?.open(found, id)) as SheetNow | null) : null;
}

/** Whether the juror has nothing more to do on this sheet: it was sealed. */
export const isDone = ({ state }: { readonly state: string }) => state === "sealed";
