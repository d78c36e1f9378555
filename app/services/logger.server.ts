type Fields = Readonly<Record<string, unknown>>;

/** One JSON line per event on standard output. Callers pass no personal data and no secrets. */
export type Logger = {
  readonly info: (message: string, fields?: Fields) => void;
  readonly error: (message: string, fields?: Fields) => void;
};

export const logger: Logger = {
  info: (message, fields) => writeLine("info", message, fields),
  error: (message, fields) => writeLine("error", message, fields),
};

/** For commands whose only line is their own, such as the demo. Errors are always written. */
export const quietLogger: Logger = { info: () => undefined, error: logger.error };

function writeLine(level: string, message: string, fields: Fields = {}): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...fields })}\n`);
}
