import { newKey, openText, type Sealed, sealText } from "./secret-box.ts";

const NAME = "plint-jury";
const STORES = ["facts", "taps", "sheets", "pages"] as const;
type StoreName = (typeof STORES)[number];

/** What lies there: its own name, a few plain facts to find and order it by, and the rest sealed. */
export type Kept = Sealed & {
  readonly id: string;
  readonly seat: string;
  readonly place: string;
  readonly sequence: number;
  /** Still being typed; not to be sent yet. */
  readonly draft: boolean;
};

/** The phone's own store, as it was opened: everything in it is sealed with a key that was made on this phone. */
export type PhoneStore = Awaited<ReturnType<typeof openPhoneStore>>;

/**
 * Throws when this browser keeps nothing: no store, no room, or no key because the connection is not secure.
 * Lets go of the store when the phone wipes it or a newer page changes its shape, and says so.
 */
export async function openPhoneStore(gone: () => void = () => undefined) {
  if (!globalThis.crypto?.subtle) throw new Error("no keys here");
  const db = await openDatabase();
  db.onclose = gone;
  db.onversionchange = () => {
    db.close();
    gone();
  };
  const key = await ownKey(db);
  return {
    db,
    seal: (value: unknown, about: string) => sealText(key, JSON.stringify(value), about),
    /** Null for what cannot be read with this phone's key. */
    async open(sealed: Sealed, about: string): Promise<unknown> {
      const text = await openText(key, sealed, about);
      return text === null ? null : (JSON.parse(text) as unknown);
    },
    read: <Value>(store: StoreName, ask: (store: IDBObjectStore) => IDBRequest<Value>) =>
      inStore(db, store, "readonly", ask),
    write: <Value>(store: StoreName, ask: (store: IDBObjectStore) => IDBRequest<Value>) =>
      inStore(db, store, "readwrite", ask),
    /** A plain fact about this phone, such as its name. */
    fact: async (name: string): Promise<unknown> =>
      inStore(db, "facts", "readonly", (store) => store.get(name) as IDBRequest<unknown>),
    note: (name: string, value: unknown) =>
      inStore(db, "facts", "readwrite", (store) => store.put(value, name)),
  };
}

/** Done only when it lies on the disk, so that an empty battery takes nothing that was called kept. */
function inStore<Value>(
  db: IDBDatabase,
  name: StoreName,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(name, mode, { durability: "strict" });
    const request = ask(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error("not kept"));
    transaction.onerror = () => reject(transaction.error ?? new Error("not kept"));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const name of STORES)
        request.result.createObjectStore(name, name === "facts" ? {} : { keyPath: "id" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no store here"));
    request.onblocked = () => reject(new Error("another version holds the store"));
  });
}

/** Two tabs may open at once: the key that lies there first is the key of both. */
async function ownKey(db: IDBDatabase): Promise<CryptoKey> {
  const fresh = await newKey();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction("facts", "readwrite", { durability: "strict" });
    const facts = transaction.objectStore("facts");
    const found = facts.get("key") as IDBRequest<CryptoKey | undefined>;
    found.onsuccess = () => {
      if (!found.result) facts.put(fresh, "key");
    };
    transaction.oncomplete = () => resolve(found.result ?? fresh);
    transaction.onabort = () => reject(transaction.error ?? new Error("no key was kept"));
  });
}
