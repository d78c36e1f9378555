import { isGroup } from "./payload.ts";

/**
 * What was typed, in the order of the form: the database keeps names in an order of its own. `read` is the same
 * content as its schema gave it, whose names stand in the schema's order; names it lacks come last.
 */
export function inFormOrder(typed: unknown, read: unknown): unknown {
  if (Array.isArray(typed))
    return typed.map((row, index) => inFormOrder(row, Array.isArray(read) ? read[index] : undefined));
  if (!isGroup(typed)) return typed;
  const order = isGroup(read) ? Object.keys(read) : [];
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.fromEntries(
    Object.entries(typed)
      .toSorted(([a], [b]) => place(a) - place(b))
      .map(([name, value]) => [name, inFormOrder(value, isGroup(read) ? read[name] : undefined)]),
  );
}
