/**
 * The same form without the rows in which nothing was typed, the others moved up: spare rows stand ready on the page
 * so that it works without script, and nobody has to fill them.
 */
export function withoutEmptyRows(form: FormData): FormData {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const [name, value] of form) {
    const row = rowOf(name);
    if (!row || value === "" || places.has(row.key)) continue;
    const place = counts.get(row.list) ?? 0;
    places.set(row.key, place);
    counts.set(row.list, place + 1);
  }
  const kept = new FormData();
  for (const [name, value] of form) {
    const row = rowOf(name);
    if (!row) kept.append(name, value);
    else if (places.has(row.key)) kept.append(`${row.list}[${places.get(row.key)}].${row.field}`, value);
  }
  return kept;
}

function rowOf(name: string) {
  const [, list, index, field] = /^([^[\]]+)\[(\d+)\]\.(.+)$/.exec(name) ?? [];
  return list && index && field ? { list, field, key: `${list}[${index}]` } : null;
}
