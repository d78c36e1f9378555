/** So many plans fit side by side. */
export const COMPARE_MOST = 4;

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Which plans an address asks for: the first four, each once; what cannot be an id is left out. */
export function readCompare(query: URLSearchParams): {
  readonly ids: readonly string[];
  readonly left: number;
} {
  const asked = [...new Set(query.getAll("plan").filter(isId))];
  return { ids: asked.slice(0, COMPARE_MOST), left: Math.max(0, asked.length - COMPARE_MOST) };
}
