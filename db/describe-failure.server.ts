import { describeDatabaseError } from "./errors.server.ts";

/** How many lines of the way that led to a failure are worth a line in the log. */
const FRAMES = 8;

/**
 * What the log may say of a request, a job or a line that broke: the kind of error, what the database refused, and where it happened.
 * Never its message, which may quote what somebody typed.
 */
export function describeFailure(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  return { name: error.name, ...describeDatabaseError(error), way: framesOf(error) };
}

function framesOf({ stack = "", message }: Error): string[] {
  const lines = stack
    .replace(message, "")
    .split("\n")
    .map((line) => line.trim());
  return lines.filter((line) => line.startsWith("at ")).slice(0, FRAMES);
}
