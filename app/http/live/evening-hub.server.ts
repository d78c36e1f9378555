import type { Live } from "#app/domain/jury/evening/live-evening.ts";
import { readEvening } from "#app/domain/jury/evening/read-evening.server.ts";
import { type Ear, listen } from "#db/listen.server.ts";
import { readInScope } from "#db/scope.server.ts";

import { database } from "../database.server.ts";

/** The name under which the database wakes whoever follows an evening; its triggers say the same. */
const CHANNEL = "plint_evening";
/** Looked at anyway, in case that a word of the database got lost with its connection. */
const LOOK_MILLISECONDS = 5_000;

type Here = { readonly corporationId: string; readonly tenderId: string };
type Listener = { readonly hear: (live: Live) => void; readonly end: () => void };
/** What was read last, and when by the process's own clock: the clock on stage runs on from there. */
type Reading = { readonly live: Live; readonly at: number };
type Followed = {
  readonly here: Here;
  readonly listeners: Set<Listener>;
  last: Reading | null;
  reading: Promise<void> | null;
  again: boolean;
};

const followed = new Map<string, Followed>();
let ear: Promise<Ear> | null = null;
let clock: NodeJS.Timeout | undefined;
let closed = false;

/**
 * Calls `hear` with the evening as it is now and again whenever it changes, whichever process changed it. However many
 * follow, this process reads an evening once per change. Answers how to stop; null while the server is closing.
 */
export function followEvening(here: Here, listener: Listener): (() => void) | null {
  if (closed) return null;
  const one = followed.get(here.tenderId) ?? {
    here,
    listeners: new Set(),
    last: null,
    reading: null,
    again: false,
  };
  followed.set(here.tenderId, one);
  one.listeners.add(listener);
  wake();
  if (one.last) listener.hear(asOfNow(one.last));
  else void refresh(one);
  return () => {
    one.listeners.delete(listener);
    if (one.listeners.size > 0) return;
    followed.delete(here.tenderId);
    if (followed.size === 0) void sleep();
  };
}

/** An evening as it is now; a crowd that comes at once costs one reading. Null for one that nobody conducts. */
export async function currentEvening(here: Here): Promise<Live | null> {
  const one = followed.get(here.tenderId);
  if (one?.last && one.here.corporationId === here.corporationId) return asOfNow(one.last);
  return readInScope(database(), { kind: "system" }, (tx) => readEvening(tx, here));
}

function asOfNow({ live, at }: Reading): Live {
  return { ...live, now: new Date(live.now.getTime() + performance.now() - at) };
}

/** Ends every stream, so that a server can stop at once; phones come back to the next one by themselves. */
export async function closeEvenings(): Promise<void> {
  closed = true;
  const listeners = [...followed.values()].flatMap((one) => [...one.listeners]);
  for (const { end } of listeners) end();
  followed.clear();
  await sleep();
}

function wake(): void {
  ear ??= listen(database(), CHANNEL, heard, lookAtAll)
    // Without an ear the clock still looks; the next who follows tries again.
    .catch(() => {
      ear = null;
      return { unlisten: async () => undefined };
    });
  clock ??= setInterval(lookAtAll, LOOK_MILLISECONDS).unref();
}

function lookAtAll(): void {
  for (const one of followed.values()) void refresh(one);
}

async function sleep(): Promise<void> {
  clearInterval(clock);
  clock = undefined;
  const had = ear;
  ear = null;
  await had?.then(({ unlisten }) => unlisten()).catch(() => undefined);
}

function heard(tenderId: string): void {
  const one = followed.get(tenderId);
  if (one) void refresh(one);
}

/** One reading at a time; what changes meanwhile is read once more after it. */
function refresh(one: Followed): Promise<void> {
  if (one.reading) {
    one.again = true;
    return one.reading;
  }
  one.reading = readInScope(database(), { kind: "system" }, (tx) => readEvening(tx, one.here))
    .then((live) => {
      one.last = live && { live, at: performance.now() };
      if (live) for (const { hear } of one.listeners) hear(live);
    })
    // The database is away for a moment: whoever follows keeps what they have.
    .catch(() => undefined)
    .finally(() => {
      one.reading = null;
      if (!one.again) return;
      one.again = false;
      void refresh(one);
    });
  return one.reading;
}
