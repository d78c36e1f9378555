import type { TwoSignatures } from "./dossier.ts";

/** Nothing as long as nobody signed; an erased person keeps an empty name. */
export function signed(
  first: string | null,
  firstAt: Date | null,
  second: string | null,
  secondAt: Date | null,
): TwoSignatures | null {
  if (!firstAt) return null;
  return { first: first ?? "", firstAt, second: secondAt ? (second ?? "") : null, secondAt };
}
