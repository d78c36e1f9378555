/** The job comes by every few seconds; what is a minute late happened because the server was down. */
export const LATE_MILLISECONDS = 60_000;

/** The true moment of something that came late; null for what came when it was due. */
export function lateMoment(due: Date, came: Date | null): Date | null {
  return came !== null && came.getTime() - due.getTime() >= LATE_MILLISECONDS ? came : null;
}
