type Nested = { [name: string]: unknown };

/**
 * The fields of a form as nested text, as the server builds them: "a.b" inside a, "rows[0].c" in a list. Only for
 * counting along; what counts is what the server reads.
 */
export function formPayload(entries: Iterable<readonly [string, unknown]>): Nested {
  const payload: Nested = {};
  for (const [name, value] of entries) {
    if (typeof value === "string") put(payload, name.split(/[[\].]+/).filter(Boolean), value);
  }
  return payload;
}

function put(into: unknown, [name = "", ...rest]: string[], value: string): void {
  if (typeof into !== "object" || into === null) return;
  if (rest.length === 0) {
    Reflect.set(into, name, value);
    return;
  }
  if (!Object.hasOwn(into, name)) Reflect.set(into, name, /^\d+$/.test(rest[0] ?? "") ? [] : {});
  put(Reflect.get(into, name), rest, value);
}
