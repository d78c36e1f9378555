/**
 * A whole number as people type or paste it: "52", "1.250", "1 250", "-3". Null when it is none, or has over nine
 * digits: "1 2" and "1.5" are slips, not numbers.
 */
export function parseWhole(text: string): number | null {
  const bare = text
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/^[−–]/, "-");
  return /^-?(\d{1,9}|\d{1,3}([.\s]\d{3}){1,2})$/.test(bare) ? Number(bare.replace(/[.\s]/g, "")) : null;
}
