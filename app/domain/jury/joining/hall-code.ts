/** Signs that nobody mixes up when a code is read from a screen across a hall: no I, L, O, 0 or 1. */
const SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const LENGTH = 6;

/** So long the conductor shows a code at most; then it is a new one. */
export const CODE_MINUTES = 10;

/** A code from as many whole numbers as it has signs; each below `CODE_BASE`. */
export const codeFrom = (numbers: readonly number[]): string =>
  numbers.map((number) => SIGNS[number % SIGNS.length]).join("");
export const CODE_BASE = SIGNS.length;
export const CODE_LENGTH = LENGTH;

/** What somebody typed as a code, in capitals and without spaces or dashes; null for what cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s.-]/g, "");
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? code : null;
}

/** "ABC 234": in two halves, as people read a code to each other. */
export const spelledCode = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;
