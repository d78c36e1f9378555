import type { Database } from "#db/client.server.ts";

let opened: Database | null = null;

/** Called once by the server at its start (and by tests), before any route runs. */
export function useDatabase(database: Database): void {
  opened = database;
}

/** The pool of this process. */
export function database(): Database {
  if (!opened) throw new Error("the database is used before the server has opened it");
  return opened;
}
