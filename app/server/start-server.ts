import type { Server } from "node:http";
import { join } from "node:path";

import * as build from "virtual:remix/server-build";

import { env } from "#app/env.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { closeEvenings } from "#app/http/live/evening-hub.server.ts";
import { startJobs } from "#app/jobs/run-jobs.server.ts";
import { paths } from "#app/paths.ts";
import { type Logger, logger, quietLogger } from "#app/services/logger.server.ts";
import { openDatabase, type OpenDatabase } from "#db/client.server.ts";
import { startEmbedded } from "#db/embedded/start-embedded.server.ts";
import { migrate } from "#db/migrate.server.ts";

import { bootstrap } from "./bootstrap.ts";
import { createDoor, drain } from "./door.ts";
import { keepDatabase } from "./keep-database.ts";
import { onStop } from "./on-stop.ts";
import { remixHandler } from "./remix-handler.ts";
import { wordsFor } from "./start-fault.ts";
import { createServe } from "./serve.ts";
import { staticFiles } from "./static-files.ts";

type Closing = () => Promise<void>;

/**
 * Database, migrations, jobs, then the door. Whatever fails stops the start with one clear line, and closes first
 * what was opened already: no Postgres is left behind by an app that never came to life.
 */
export async function startServer(): Promise<void> {
  const opened: Closing[] = [];
  const close = async () => {
    for (const one of opened.splice(0).toReversed()) await one();
  };
  try {
    await open((closing) => void opened.push(closing));
    process.stdout.write(`${readyLine()}\n`);
    onStop(close);
  } catch (error) {
    process.stderr.write(`${wordsFor(error, env)}\n`);
    await close().catch(() => undefined);
    process.exit(1);
  }
}

async function open(onceOpen: (closing: Closing) => void): Promise<void> {
  const log = env.MODE === "demo" ? quietLogger : logger;
  const embedded = env.DATABASE_URL ? null : await startEmbedded({ dataDir: env.DATA_DIR, log: log.info });
  if (embedded) onceOpen(embedded.stop);
  const url = env.DATABASE_URL ?? embedded?.url ?? "";
  await migrate(url);
  const opened = openDatabase(url);
  onceOpen(opened.close);
  useDatabase(opened.db);
  await bootstrap(opened.db, url, env);
  if (embedded) {
    const giveUp = () => process.exit(1);
    onceOpen(keepDatabase({ isHealthy: () => isHealthy(opened), embedded, log: logger, giveUp }).stop);
  }
  const jobs = startJobs(opened, log);
  onceOpen(jobs.stop);
  const server = createDoor(createServe(partsOf(opened, log)));
  await listen(server);
  onceOpen(() => drain(server));
  // A stream would otherwise hold the door open until it is cut.
  onceOpen(closeEvenings);
}

function partsOf(opened: OpenDatabase, log: Logger) {
  return {
    env,
    log,
    remix: remixHandler(build),
    files: staticFiles(join(process.cwd(), "build", "client")),
    isHealthy: () => isHealthy(opened),
  };
}

async function isHealthy(opened: OpenDatabase): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, 1_000, false).unref());
  return Promise.race([opened.sql`select 1`.then(() => true).catch(() => false), late]);
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${env.PORT} is in use. Choose another: PORT=3001`)
          : error,
      ),
    );
    server.listen(env.PORT, env.HOST, resolve);
  });
}

function readyLine(): string {
  return env.MODE === "demo" ? `Plint: ${env.ORIGIN}${paths.demo.home()}` : `Plint: ${env.ORIGIN}`;
}
