import { z } from "zod";

/** So many of each kind are shown; whoever finds more says more. */
export const MOST_FOUND = 20;

/** What was asked; nonsense, and less than two signs, counts as nothing asked. */
export const searchWords = z.string().trim().min(2).max(80).nullable().catch(null);

/** The words as a pattern that holds them anywhere, whatever signs they have. */
export function patternOf(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
