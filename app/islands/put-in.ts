/**
 * Puts what the page could not know yet in the places of a sentence that it wrote, such as "{name} is binnen". As it
 * is: a name with "$&" in it is a name too. A place without a value stays.
 */
export function putIn(words: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
