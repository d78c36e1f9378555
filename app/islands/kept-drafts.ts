/** What somebody typed and the server does not have yet; survives a killed tab. */
export type KeptDraft = {
  /** Where it is to be saved, with whose tab it was: one draft per form and tab. */
  readonly id: string;
  readonly address: string;
  /** The fields as a form would send them. */
  readonly body: string;
  readonly at: number;
};

const STORE = "drafts";
const TWO_WEEKS = 14 * 24 * 3_600_000;

/**
 * The browser's own keeping place. A browser that has none, or refuses it (private window, full disk), keeps nothing;
 * saving at the server does not depend on it.
 */
export async function openKeptDrafts() {
  const db = await open().catch(() => null);
  const run = <Result>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<Result>) =>
    new Promise<Result | null>((resolve) => {
      if (!db) return resolve(null);
      try {
        const request = ask(db.transaction(STORE, mode).objectStore(STORE));
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => resolve(null);
      } catch {
        resolve(null);
      }
    });
  // One write at a time and only the latest of a draft: somebody who types fast must not wait in line behind themselves.
  const next = new Map<string, () => Promise<unknown>>();
  let writing = false;
  async function write(id: string, change: () => Promise<unknown>): Promise<void> {
    next.set(id, change);
    if (writing) return;
    writing = true;
    // What is set meanwhile comes along.
    for (const [one, now] of next) {
      next.delete(one);
      await now();
    }
    writing = false;
  }
  return {
    keep: (draft: KeptDraft) => write(draft.id, () => run("readwrite", (store) => store.put(draft))),
    forget: (id: string) => write(id, () => run("readwrite", (store) => store.delete(id))),
    /** What other tabs left behind for this address, the oldest first. */
    async listLeft(address: string, isOpenElsewhere: (id: string) => boolean): Promise<KeptDraft[]> {
      // Only `keep` writes here.
      const all = ((await run("readonly", (store) => store.getAll())) ?? []) as KeptDraft[];
      const young = all.filter(({ at }) => at > Date.now() - TWO_WEEKS);
      for (const { id } of all.filter((draft) => !young.includes(draft)))
        await run("readwrite", (store) => store.delete(id));
      return young
        .filter((draft) => draft.address === address && !isOpenElsewhere(draft.id))
        .toSorted((a, b) => a.at - b.at);
    },
  };
}

export type KeptDrafts = Awaited<ReturnType<typeof openKeptDrafts>>;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("plint", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
