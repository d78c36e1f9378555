/** What a form field can refuse; each is a message key (area "problems"), with values behind a question mark. */
export function fieldProblem(name: string, values: Readonly<Record<string, string | number>> = {}): string {
  const query = new URLSearchParams(Object.entries(values).map(([key, value]) => [key, String(value)]));
  return query.size ? `problems.${name}?${query}` : `problems.${name}`;
}
