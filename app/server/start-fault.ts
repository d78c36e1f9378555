import { describeDatabaseError } from "#db/errors.server.ts";

import { type Environment, exampleOf } from "./environment.ts";

/** Postgres' codes for a door that stays shut: wrong name, password or database. */
const REFUSED = /^(28|3D|57P03)/;
const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "CONNECT_TIMEOUT",
]);

/** Why Plint does not start, for whoever started it: with the variable to look at, and never with a password. */
export function wordsFor(error: unknown, env: Pick<Environment, "DATABASE_URL">): string {
  if (!(error instanceof Error)) return "Plint does not start";
  if (!env.DATABASE_URL || !isAboutReaching(error)) return error.message;
  const { hostname, port } = new URL(env.DATABASE_URL);
  return [
    "Plint does not start:",
    `  DATABASE_URL leads to ${hostname}:${port || "5432"}, and no database lets us in there (${error.message}).`,
    `  For example: ${exampleOf("DATABASE_URL")}`,
  ].join("\n");
}

function isAboutReaching(error: Error): boolean {
  const code = describeDatabaseError(error)?.code ?? "";
  return UNREACHABLE.has(code) || REFUSED.test(code);
}
