import type { Tap } from "#app/domain/jury/taps/tap-protocol.ts";

import type { Kept, PhoneStore } from "./phone-store.ts";

/** One line of one sheet. */
export const placeOf = ({ applicationId, criterionId }: Pick<Tap, "applicationId" | "criterionId">) =>
  `${applicationId} ${criterionId ?? "seal"}`;

type TapStore = Pick<PhoneStore, "seal" | "open" | "read" | "write">;

/** Points are still to be chosen: words alone stay on the phone. */
export type DraftTap = Tap & { readonly draft: boolean };

/**
 * What a juror tapped and the server does not have yet, shared by all tabs of this phone. Each tap is kept first; where
 * the phone keeps nothing it waits in this page's memory, and `isKept` says so.
 */
export function openTapQueue(store: TapStore | null, seatId: string) {
  const memory = new Map<string, DraftTap>();
  const gone = new Set<string>();
  /** What this phone could not keep, though it was asked to. */
  const unkept = new Set<string>();
  /** On their way to the disk: neither kept nor refused. */
  const underWay = new Set<string>();

  /** Keeps a tap; a draft of the same line, by its id, gives way to it. */
  async function add(tap: DraftTap, instead: string | null = null): Promise<void> {
    if (instead) {
      memory.delete(instead);
      unkept.delete(instead);
    }
    memory.set(tap.id, tap);
    if (!store) return void unkept.add(tap.id);
    underWay.add(tap.id);
    try {
      const sealed = await store.seal(tap, tap.id);
      const { id, sequence, draft } = tap;
      const kept: Kept = { ...sealed, id, seat: seatId, place: placeOf(tap), sequence, draft };
      await store.write("taps", (taps) => {
        if (instead) replaceDraft(taps, instead);
        return taps.put(kept);
      });
      memory.delete(tap.id);
    } catch {
      // Full, or taken away meanwhile: it stays in memory, and the page says that it is not kept.
      unkept.add(tap.id);
    } finally {
      underWay.delete(tap.id);
    }
  }

  /** What is typed becomes a tap that is sent, unless it is gone or was sent already. */
  async function promote(id: string): Promise<void> {
    const inMemory = memory.get(id);
    if (inMemory) memory.set(id, { ...inMemory, draft: false });
    await store
      ?.write("taps", (taps) => {
        const found = taps.get(id) as IDBRequest<Kept | undefined>;
        found.onsuccess = () => {
          if (found.result?.draft) taps.put({ ...found.result, draft: false });
        };
        return found;
      })
      .catch(() => undefined);
  }

  /** Everything of this seat that waits, the oldest first. */
  async function list(): Promise<DraftTap[]> {
    const kept = await listKept();
    const opened = await Promise.all(kept.map((one) => openTap(store, one)));
    const known = new Set(opened.map((tap) => tap?.id));
    const waiting = [...memory.values()].filter(({ id }) => !known.has(id));
    return [...opened.flatMap((tap) => tap ?? []), ...waiting]
      .filter(({ id }) => !gone.has(id))
      .toSorted((one, other) => one.sequence - other.sequence || (one.id < other.id ? -1 : 1));
  }

  /** The same without what is only just being written: all that a page may call kept. */
  async function listSettled(): Promise<DraftTap[]> {
    // Asked before the disk is: what is written meanwhile is told of by whoever wrote it.
    const writing = new Set(underWay);
    return (await list()).filter(({ id }) => !writing.has(id) && !underWay.has(id));
  }

  /** What may be sent, as it is sent. */
  async function listReady(): Promise<Tap[]> {
    return (await list()).flatMap((kept) => {
      const { draft, ...tap } = kept;
      return draft ? [] : [tap];
    });
  }

  async function listKept(): Promise<Kept[]> {
    // Only `add` writes here.
    const all = await store?.read("taps", (taps) => taps.getAll() as IDBRequest<Kept[]>).catch(() => []);
    return (all ?? []).filter(({ seat }) => seat === seatId);
  }

  /** Wipes what the server has answered. */
  async function forget(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      gone.add(id);
      memory.delete(id);
      unkept.delete(id);
      await store?.write("taps", (taps) => taps.delete(id)).catch(() => undefined);
    }
  }

  return { add, promote, list, listSettled, listReady, forget, isKept: () => unkept.size === 0 };
}

export type TapQueue = ReturnType<typeof openTapQueue>;

function replaceDraft(taps: IDBObjectStore, id: string): void {
  const found = taps.get(id) as IDBRequest<Kept | undefined>;
  found.onsuccess = () => {
    // A tab that found it left behind may have sent it: then it is a tap of its own.
    if (found.result?.draft) taps.delete(id);
  };
}

async function openTap(store: TapStore | null, kept: Kept): Promise<DraftTap | null> {
  const tap = await store?.open(kept, kept.id);
  // Sealed by `add`, with the key of this phone.
  return tap ? { ...(tap as Tap), draft: kept.draft } : null;
}

/** What waits on this phone, of whichever seat: taps to be sent, and words that have no points and go nowhere. */
export async function countWaiting(store: PhoneStore): Promise<{ taps: number; words: number }> {
  const all = await store.read("taps", (taps) => taps.getAll() as IDBRequest<Kept[]>);
  const words = all.filter(({ draft }) => draft).length;
  return { taps: all.length - words, words };
}
