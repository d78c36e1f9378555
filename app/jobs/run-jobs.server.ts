import { randomBytes } from "node:crypto";

import { inTurn } from "#app/lib/in-turn.ts";
import type { Logger } from "#app/services/logger.server.ts";
import type { OpenDatabase } from "#db/client.server.ts";
import { describeFailure } from "#db/describe-failure.server.ts";

import { schedule } from "./schedule.server.ts";

/** Jobs leave the pool to whoever asks for a page; one that waits for the mail service does not hold up the rest. */
const JOBS_AT_ONCE = 2;

/**
 * Runs every job in its own rhythm until stopped. A job that fails is logged and simply tries again; one that is
 * still busy is never started twice in this process.
 */
export function startJobs(opened: OpenDatabase, log: Logger): { stop: () => Promise<void> } {
  const takeTurn = inTurn(JOBS_AT_ONCE);
  const loops = Object.entries(schedule).map(([name, job]) => {
    let timer: NodeJS.Timeout | undefined;
    let stopped = false;
    let underWay: Promise<unknown> = Promise.resolve();
    const round = () => {
      // As a request has a number in the log, so has each run of a job.
      const runId = randomBytes(8).toString("hex");
      underWay = takeTurn(async () => (stopped ? null : job.run(opened.db)))
        .catch((error: unknown) =>
          log.error("job failed", { id: runId, job: name, ...describeFailure(error) }),
        )
        .finally(() => {
          if (!stopped) timer = setTimeout(round, job.everySeconds * 1_000);
        });
    };
    round();
    return async () => {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    };
  });
  return { stop: async () => void (await Promise.all(loops.map((stop) => stop()))) };
}
