/**
 * Draws an order from a seed that is shown, so that anyone can draw it again: sorted by the hash of seed and id.
 * `hash` gives hex text.
 */
export function drawLot(ids: readonly string[], seed: string, hash: (text: string) => string): string[] {
  return ids
    .map((id) => ({ id, ticket: hash(`${seed}:${id}`) }))
    .toSorted((a, b) => (a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0))
    .map(({ id }) => id);
}
