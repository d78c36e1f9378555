import { problem, type Problem } from "#app/lib/outcome.ts";
import { describeDatabaseError } from "#db/errors.server.ts";

/** Full; or set to read-only, which is what a hosted Postgres does when it is nearly full. */
const noRoom = new Set(["53100", "25006"]);

/** Out of memory or connections, a statement that took too long or waited too long for another. */
const tooBusy = new Set(["53000", "53200", "53300", "53400", "55P03", "57014", "40001", "40P01"]);

/**
 * What the database could not do now but may do later: "no-room" or "too-busy". Nothing was changed then, and whoever
 * sent a form gets it back as it was. Null for anything else: that is a fault of ours.
 */
export function refusedByDatabase(error: unknown) {
  const code = describeDatabaseError(error)?.code ?? "";
  if (noRoom.has(code)) return problem("no-room");
  return tooBusy.has(code) ? problem("too-busy") : null;
}

/** The work of a door, for somebody who is nobody yet: "no-room" or "too-busy" where the database refuses it. */
export async function unlessRefused<Answer>(
  work: () => Promise<Answer>,
): Promise<Answer | Problem<"no-room" | "too-busy">> {
  try {
    return await work();
  } catch (error) {
    const refused = refusedByDatabase(error);
    if (refused) return refused;
    throw error;
  }
}
