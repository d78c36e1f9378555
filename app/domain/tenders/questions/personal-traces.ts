/** What in a question would tell everybody who asks. */
export type PersonalTrace = "phone" | "name";

/** Nine digits or more in one run, as people write a number to call; a rent, a measure and a year are shorter. */
const PHONE = /(?:\+|\b00|\b0|\(0)\d?(?:[\s().-]*\d){8,}/;
/** How people introduce themselves and sign: a word with a capital follows. */
const INTRODUCED =
  /\b(?:[Ii]k ben|[Mm]ijn naam is|[Ii]k heet|[Mm]y name is|[Ii] am|(?:[Mm]et vriendelijke |[Vv]riendelijke |[Hh]artelijke )?[Gg]roet(?:en|jes)?|[Mm]vg|[Kk]ind regards|[Rr]egards)[,:.\s]+(?:van\s+)?\p{Lu}\p{Ll}+/u;

/**
 * What in these words would tell everybody who asks: a telephone number, or the asker's own name (`names`), also in a
 * greeting. It only warns; a street and a shop have names too. An address of a mailbox or page is refused by the form.
 */
export function personalTraces(words: string, names: readonly string[]): PersonalTrace[] {
  const said = words.toLocaleLowerCase("nl");
  const isNamed = names
    .flatMap((name) => [name, ...name.split(/\s+/)])
    .some((name) => name.length > 3 && wordIn(said, name.toLocaleLowerCase("nl")));
  return [
    ...(PHONE.test(words) ? (["phone"] as const) : []),
    ...(isNamed || INTRODUCED.test(words) ? (["name"] as const) : []),
  ];
}

function wordIn(said: string, name: string): boolean {
  const at = said.indexOf(name);
  if (at < 0) return false;
  const isLetter = (one: string | undefined) => one !== undefined && /[\p{L}\p{N}]/u.test(one);
  return (!isLetter(said[at - 1]) && !isLetter(said[at + name.length])) || wordIn(said.slice(at + 1), name);
}
