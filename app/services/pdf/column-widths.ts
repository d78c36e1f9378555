/** What a column asks: `least` fits its longest word or number, `most` all of its longest cell on one line. */
export type ColumnWish = { readonly least: number; readonly most: number };

/**
 * The widths of the columns of a table, together exactly `room`: each has its least, and what is left is shared by how
 * much more each would like. Where even the least does not fit, all give way alike.
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): number[] {
  const least = total(wishes.map((wish) => wish.least));
  if (least >= room) return wishes.map((wish) => (wish.least * room) / least);
  const more = wishes.map((wish) => Math.max(0, Math.min(wish.most, room) - wish.least));
  const wanted = total(more);
  const left = room - least;
  return wishes.map((wish, index) => {
    const share = wanted === 0 ? 1 / wishes.length : (more[index] ?? 0) / wanted;
    return wish.least + left * share;
  });
}

function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
