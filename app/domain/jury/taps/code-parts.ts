/** So much of a file goes into one code: few enough squares that a phone reads them from another phone's screen. */
const PART_LETTERS = 480;

export type CodePart = {
  readonly set: string;
  readonly number: number;
  readonly of: number;
  readonly text: string;
};

/** A sealed file of points as a row of codes, "set.number.of.text" each; `set` tells two files apart. */
export function partsOf(file: string, set: string): string[] {
  const of = Math.ceil(file.length / PART_LETTERS);
  return Array.from({ length: of }, (_, index) => {
    const text = file.slice(index * PART_LETTERS, (index + 1) * PART_LETTERS);
    return [set, index + 1, of, text].join(".");
  });
}

/** One code as it was scanned; null for what is none. */
export function readPart(scanned: string): CodePart | null {
  const found = /^(\w{4,12})\.(\d{1,3})\.(\d{1,3})\.([\w.+/=-]+)$/.exec(scanned);
  const [, set = "", number, of, text = ""] = found ?? [];
  const part = { set, number: Number(number), of: Number(of), text };
  return found && part.number >= 1 && part.number <= part.of ? part : null;
}

/** The file again, from its codes in whatever order they were scanned and however often; null while one is missing. */
export function joinParts(parts: readonly CodePart[]): string | null {
  const of = parts[0]?.of ?? 0;
  const texts = new Map(parts.map(({ number, text }) => [number, text]));
  const whole = Array.from({ length: of }, (_, index) => texts.get(index + 1));
  return of > 0 && whole.every((text) => text !== undefined) ? whole.join("") : null;
}

/** Which codes of this file were not scanned yet, by number. */
export function missingOf(parts: readonly CodePart[]): number[] {
  const read = new Set(parts.map(({ number }) => number));
  return Array.from({ length: parts[0]?.of ?? 0 }, (_, index) => index + 1).filter((one) => !read.has(one));
}
