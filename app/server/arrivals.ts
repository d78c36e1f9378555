import type { Socket } from "node:net";

/** So many turns of the event loop a form waits for others at most, so that a steady stream holds nobody up. */
const MOST_TURNS = 200;

/**
 * Lets a crowd come in before its forms are worked on. Node takes one new connection per turn of its event loop, so work
 * that is begun meanwhile leaves the last of a thousand unseen for seconds, and at a deadline they would come too late.
 */
export function watchArrivals() {
  const known = new WeakSet<Socket>();
  let seen = 0;
  return {
    /** Somebody asks something; by a connection that asked before, they are no part of a crowd that still comes in. */
    note: (socket: Socket): void => {
      if (known.has(socket)) return;
      known.add(socket);
      seen += 1;
    },
    /** Resolves once a turn brought no new connection. */
    settle: async (): Promise<void> => {
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        const before = seen;
        await new Promise((resolve) => void setImmediate(resolve));
        if (seen === before) return;
      }
    },
  };
}
