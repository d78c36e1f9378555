/** Whether Postgres can keep this text: it stores no NUL, and half a surrogate pair is no character. */
export function isStorable(text: string): boolean {
  return !text.includes("\u0000") && !/\p{Surrogate}/u.test(text);
}

/** The same text without what Postgres cannot keep. */
export function storable(text: string): string {
  return text.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "");
}

/**
 * The same text without marks that turn around what follows, with which a name can be made to read as another one.
 * Marks of languages that are written from the right stay: those only tell where such a word begins and ends.
 */
export function unturned(text: string): string {
  return text.replace(/[\u202D\u202E]/g, "");
}
