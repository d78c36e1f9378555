import type { PostgresJsSession } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";

import type { Database } from "./client.server.ts";

export type Ear = { readonly unlisten: () => Promise<void> };

/**
 * Hears what any process tells on this channel (Postgres NOTIFY), on a connection of its own that comes back after a
 * break. `onReady` is called each time that it listens again: what was said meanwhile was missed.
 */
export function listen(
  db: Database,
  channel: string,
  onWord: (word: string) => void,
  onReady: () => void,
): Promise<Ear> {
  // The session's client is typed only one layer down.
  const { client } = db._.session as PostgresJsSession<Sql, never, never>;
  return client.listen(channel, onWord, onReady);
}
