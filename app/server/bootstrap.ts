import type { Database } from "#db/client.server.ts";

import type { Environment } from "./environment.ts";

/** What a first start needs before the door opens: the demo world in demo mode, else the first member of staff. */
export async function bootstrap(db: Database, url: string, env: Environment): Promise<void> {
  if (env.MODE === "demo") {
    const { loadDemoWorld } = await import("#db/seeds/demo-world.server.ts");
    await loadDemoWorld(db, url);
  }
}
