const WORD = /\p{L}{2}/u;

/** Whether a reason says something: a word of two letters at least. It goes to the entrepreneur as it stands, so "1" is none. */
export function isReason(text: string): boolean {
  return WORD.test(text);
}
