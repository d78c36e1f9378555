/** Stands where something was that tells who made a plan. */
export const HIDDEN = "[…]";

/** Words shorter than this stand in half of all sentences ("De", "El"). */
const LEAST = 3;
/** So do these, which stand between the two names of many: "van der Meer" is hidden by "Meer". */
const BETWEEN = new Set("van der den het ten ter tot een aan bij uit voor over onder von".split(" "));
const BESIDE = String.raw`[\s\p{P}]*`;

/** Addresses of mail and web, and numbers that can be called, tell who somebody is whatever their name. */
const contacts = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu,
  /\b(?:https?:\/\/|www\.)\S+/giu,
  /\+?\d(?:[\s-]?\d){8,}/gu,
];

export type Names = { readonly tradeName: string; readonly makers: readonly string[] };

/**
 * Text without who made it: the trade name however it is spaced, every word of a maker's name that is no everyday
 * one, and how to reach them (domain.md 2b: name and photo hidden). What was said stays.
 */
export function textWithoutNames(text: string, { tradeName, makers }: Names): string {
  const patterns = [
    ...contacts,
    ...whole(tradeName),
    ...makers.flatMap((name) => wordsOf(name).map(standing)),
  ];
  return patterns.reduce((shown, pattern) => shown.replace(pattern, HIDDEN), text);
}

/** The same for everything that somebody typed in a plan; what is no text stays as it is. */
export function withoutNames(content: unknown, names: Names): unknown {
  if (typeof content === "string") return textWithoutNames(content, names);
  if (Array.isArray(content)) return content.map((one) => withoutNames(one, names));
  if (content === null || typeof content !== "object") return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, withoutNames(value, names)]));
}

/** "De Naaikamer" also as "denaaikamer" and "De-Naaikamer". */
function whole(name: string): RegExp[] {
  const words = name.split(/[\s\p{P}]+/u).filter(Boolean);
  return words.join("").length < LEAST ? [] : [new RegExp(words.map(escaped).join(BESIDE), "giu")];
}

const wordsOf = (name: string) =>
  name.split(/[\s\p{P}]+/u).filter((word) => [...word].length >= LEAST && !BETWEEN.has(word.toLowerCase()));

const standing = (word: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(word)}(?![\p{L}\p{N}])`, "giu");

const escaped = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
