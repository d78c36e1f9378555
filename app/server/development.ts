import type { IncomingMessage, ServerResponse } from "node:http";

import { createRequestHandler } from "@remix-run/node";
import type { ViteDevServer } from "vite";

import { env } from "#app/env.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { startJobs } from "#app/jobs/run-jobs.server.ts";
import { logger } from "#app/services/logger.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { startEmbedded } from "#db/embedded/start-embedded.server.ts";
import { migrate } from "#db/migrate.server.ts";

import { bootstrap } from "./bootstrap.ts";
import { createServe } from "./serve.ts";

type Serve = (incoming: IncomingMessage, outgoing: ServerResponse) => void;
let serving: Promise<Serve> | null = null;

/** The same way of a request as in production, with Vite's files and a fresh build at each change. */
export function developmentApp(vite: ViteDevServer): Promise<Serve> {
  return (serving ??= start(vite));
}

async function start(vite: ViteDevServer): Promise<Serve> {
  // The development server ends without waiting; its Postgres outlives it, and the next start takes it over.
  const url = env.DATABASE_URL ?? (await startEmbedded({ dataDir: env.DATA_DIR, log: logger.info })).url;
  await migrate(url);
  const opened = openDatabase(url);
  useDatabase(opened.db);
  await bootstrap(opened.db, url, env);
  startJobs(opened, logger);
  const load = () => vite.ssrLoadModule("virtual:remix/server-build");
  return createServe({
    env,
    log: logger,
    files: (_incoming, _outgoing, next) => next(),
    isHealthy: () => opened.sql`select 1`.then(() => true).catch(() => false),
    remix: async (request, context) => {
      const build = await load();
      // Vite gives the module without its type.
      return createRequestHandler(build as Parameters<typeof createRequestHandler>[0], "development")(
        request,
        context,
      );
    },
  });
}
