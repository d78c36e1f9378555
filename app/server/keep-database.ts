import { randomUUID } from "node:crypto";

import type { Logger } from "#app/services/logger.server.ts";
import type { Embedded } from "#db/embedded/start-embedded.server.ts";

const EVERY_MILLISECONDS = 1_000;
const ATTEMPTS = 5;

type Watched = {
  readonly isHealthy: () => Promise<boolean>;
  readonly embedded: Pick<Embedded, "revive">;
  readonly log: Logger;
  /** When it does not come back: better gone, so that who watches over us starts us anew, than at 503 for ever. */
  readonly giveUp: () => void;
  readonly everyMilliseconds?: number;
};

/** Looks after our own Postgres while we run: one that died is started again, a few times over, then we give up. */
export function keepDatabase(watched: Watched): { readonly stop: () => Promise<void> } {
  const { isHealthy, embedded, log, giveUp, everyMilliseconds = EVERY_MILLISECONDS } = watched;
  // As a request has a number in the log, so has each database that is watched over.
  const id = randomUUID();
  let failed = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const later = () => {
    if (!stopped) timer = setTimeout(() => void (underWay = look().finally(later)), everyMilliseconds);
  };
  later();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };

  async function look(): Promise<void> {
    if (await isHealthy()) {
      failed = 0;
      return;
    }
    try {
      await embedded.revive();
    } catch (error) {
      failed += 1;
      log.error("database does not come back", { id, attempt: failed, error: String(error) });
      if (failed < ATTEMPTS || stopped) return;
      stopped = true;
      giveUp();
    }
  }
}
