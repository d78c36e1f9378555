/**
 * The same text with the digits of every script as 0 to 9, and the comma and point of Arabic numbers as ours: "١٢٫٥" is
 * "12,5". A phone that is set to Arabic, Farsi, Hindi or Bengali types its own.
 */
export function withWesternDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)))
    .replaceAll("٫", ",")
    .replaceAll("٬", ".");
}

/** Unicode gives the digits of a script ten places in a row, zero first. */
function valueOf(place: number): number {
  let zero = place;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (place - zero) % 10;
}
