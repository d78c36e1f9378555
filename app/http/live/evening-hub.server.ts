import { randomUUID } from "node:crypto";

import type { Live } from "#app/domain/jury/evening/live-evening.ts";
import { readEvening } from "#app/domain/jury/evening/read-evening.server.ts";
import { logger } from "#app/services/logger.server.ts";
import { describeFailure } from "#db/describe-failure.server.ts";
import { type Ear, listen } from "#db/listen.server.ts";
import { readInScope } from "#db/scope.server.ts";

import { database } from "../database.server.ts";

/** The name under which the database wakes whoever follows an evening; its triggers say the same. */
const CHANNEL = "plint_evening";
/** Looked at anyway, in case that a word of the database got lost with its connection. */
const LOOK_MILLISECONDS = 5_000;
/** A phone without our script loads a page now and then; for so long it finds the evening read already. */
const LINGER_MILLISECONDS = 5 * 60_000;

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
  /** Runs while pages asked lately. */
  lingers: NodeJS.Timeout | undefined;
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
  const one = follow(here);
  one.listeners.add(listener);
  wake();
  if (one.last) tell(one, listener, asOfNow(one.last));
  else void refresh(one);
  return () => {
    one.listeners.delete(listener);
    leave(one);
  };
}

/**
 * An evening as it is now, for a page; null for one that nobody conducts. From the first page that asks, this process
 * follows the evening for a while: a hall full of pages costs one reading per change, and each of them none.
 */
export async function currentEvening(here: Here): Promise<Live | null> {
  const known = followed.get(here.tenderId);
  if (!known?.last || known.here.corporationId !== here.corporationId) return firstReading(here);
  linger(known);
  await known.reading;
  return known.last && asOfNow(known.last);
}

/** The evening as the database has it at this moment, for whoever just changed it. */
export function latestEvening(here: Here): Promise<Live | null> {
  return readInScope(database(), { kind: "system" }, (tx) => readEvening(tx, here));
}

async function firstReading(here: Here): Promise<Live | null> {
  const live = await latestEvening(here);
  if (!live || closed) return live;
  const one = follow(here);
  one.last ??= { live, at: performance.now() };
  linger(one);
  wake();
  return live;
}

function follow(here: Here): Followed {
  const one = followed.get(here.tenderId) ?? {
    here,
    listeners: new Set(),
    last: null,
    reading: null,
    again: false,
    lingers: undefined,
  };
  followed.set(here.tenderId, one);
  return one;
}

/** Goes on following for a while after the last page that asked. */
function linger(one: Followed): void {
  clearTimeout(one.lingers);
  one.lingers = setTimeout(() => {
    one.lingers = undefined;
    leave(one);
  }, LINGER_MILLISECONDS).unref();
}

function leave(one: Followed): void {
  if (one.listeners.size > 0 || one.lingers) return;
  // A line that outlived a closing may not take along who follows anew.
  if (followed.get(one.here.tenderId) !== one) return;
  followed.delete(one.here.tenderId);
  if (followed.size === 0) void sleep();
}

function asOfNow({ live, at }: Reading): Live {
  return { ...live, now: new Date(live.now.getTime() + performance.now() - at) };
}

/** Ends every stream, so that a server can stop at once; phones come back to the next one by themselves. */
export async function closeEvenings(): Promise<void> {
  closed = true;
  const listeners = [...followed.values()].flatMap((one) => [...one.listeners]);
  for (const { lingers } of followed.values()) clearTimeout(lingers);
  for (const { end } of listeners) end();
  followed.clear();
  await sleep();
}

/** Lets evenings be followed again, in a process that goes on after it closed them: a test. */
export function reopenEvenings(): void {
  closed = false;
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
      if (live) tellAll(one, live);
    })
    // The database may be away for a moment: whoever follows keeps what they have.
    .catch((error: unknown) => logFailure("evening not read", one, error))
    .finally(() => {
      one.reading = null;
      if (!one.again) return;
      one.again = false;
      void refresh(one);
    });
  return one.reading;
}

function tellAll(one: Followed, live: Live): void {
  for (const listener of one.listeners) tell(one, listener, live);
}

/** Each for itself: a line that broke takes nothing from those who listen after it, and is told nothing more. */
function tell(one: Followed, listener: Listener, live: Live): void {
  try {
    listener.hear(live);
  } catch (error) {
    one.listeners.delete(listener);
    logFailure("evening not told", one, error);
  }
}

function logFailure(what: string, { here }: Followed, error: unknown): void {
  const { tenderId } = here;
  // Nobody asked for this by a request of their own, so the line has a number of its own.
  logger.error(what, { id: randomUUID(), tenderId, ...describeFailure(error) });
}
