import {
  between,
  type Contrast,
  contrasts,
  fieldIn,
  rowsIn,
  type Telling,
  type Tellings,
  type Words,
} from "./telling.ts";

type Rows<Row> = {
  /** Which row of one version is which of the other. */
  readonly keyOf: (row: unknown, place: number) => string;
  readonly nameOf: (row: unknown, place: number) => string;
  readonly fields: Tellings<Row>;
  /** What the order of the list is called, for a list whose order says something. */
  readonly order?: string;
};

/**
 * A list row by row: what differs in a row that both versions hold, each row that only one of them holds as a whole, and
 * the order in which they stand.
 */
export function rows<Row>({ t }: Words, { keyOf, nameOf, fields, order }: Rows<Row>): Telling {
  const named = (list: unknown) =>
    new Map(rowsIn(list).map((row, place) => [keyOf(row, place), { row, name: nameOf(row, place) }]));
  return (mineIn, theirsIn, list) => {
    const [mine, theirs] = [named(mineIn), named(theirsIn)];
    const told = [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key): Contrast[] => {
      const [one, other] = [mine.get(key), theirs.get(key)];
      const name = one?.name ?? other?.name ?? "";
      const differing = contrasts(fields, one?.row, other?.row, `${list}.${key}.`);
      if (one && other)
        return differing.map((each) => ({
          ...each,
          label: t("publish.both.inRow", { row: name, field: each.label }),
        }));
      const whole = (side: "mine" | "theirs", isThere: boolean) =>
        isThere
          ? differing
              .filter((each) => each[side] !== "")
              .map((each) => t("publish.both.inRow", { row: each.label, field: each[side] }))
              .join("\n")
          : t("publish.both.noRow");
      return between({ key: `${list}.${key}`, label: name }, whole("mine", !!one), whole("theirs", !!other));
    });
    if (order === undefined) return told;
    return [...told, ...between({ key: `${list}.order`, label: order }, ...orders(mine, theirs))];
  };
}

type Named = ReadonlyMap<string, { readonly name: string }>;

/** Both lists by number, where the rows that both hold stand in another order; else twice nothing. */
function orders(mine: Named, theirs: Named): [string, string] {
  const shared = (one: Named, other: Named) => [...one.keys()].filter((key) => other.has(key)).join();
  if (shared(mine, theirs) === shared(theirs, mine)) return ["", ""];
  const numbered = (list: Named) => [...list.values()].map(({ name }, at) => `${at + 1}. ${name}`).join("\n");
  return [numbered(mine), numbered(theirs)];
}

/** A list told as one field, a row to a line; `say` puts one row in words. */
export function lines(label: string, say: (row: unknown) => string): Telling {
  const said = (list: unknown) => rowsIn(list).map(say).filter(Boolean).join("\n");
  return (mine, theirs, key) => between({ key, label }, said(mine), said(theirs));
}

/** The fields of a row that `parts` say, beside each other. */
export function beside(parts: Readonly<Record<string, (value: unknown) => string>>) {
  return (row: unknown) =>
    Object.entries(parts)
      .map(([name, say]) => say(fieldIn(row, name)))
      .filter(Boolean)
      .join(": ");
}
