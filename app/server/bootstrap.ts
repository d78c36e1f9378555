import { createFirstStaff } from "#app/domain/people/create-first-staff.server.ts";
import { vault } from "#app/http/vault.server.ts";
import type { Database } from "#db/client.server.ts";

import type { Environment } from "./environment.ts";

/** What a first start needs before the door opens: the demo world in demo mode, else the first member of staff. */
export async function bootstrap(db: Database, url: string, env: Environment): Promise<void> {
  if (env.MODE === "demo") {
    const { loadDemoWorld } = await import("#db/seeds/demo-world.server.ts");
    await loadDemoWorld(db, url);
  } else if (env.FIRST_STAFF_EMAIL) {
    const first = { corporationName: env.FIRST_CORPORATION ?? "Plint", email: env.FIRST_STAFF_EMAIL };
    await createFirstStaff(db, vault, first);
  }
}
