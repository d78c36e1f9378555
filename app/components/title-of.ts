/** A page's title as its loader worded it; used as the `meta` of routes. */
export function titleOf({ data }: { data?: unknown }): { title: string }[] {
  const title = typeof data === "object" && data !== null && "title" in data ? String(data.title) : "";
  return [{ title: title ? `${title} | Plint` : "Plint" }];
}
