import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

const MANIFEST = "__manifest";

/**
 * Splits the product's routes by the first word of an address ("beheer", "mijn-plannen"). Remix sorts and compiles all
 * its routes anew at every request, twice; of the hundreds that there are, a request needs those of its own area. The
 * function that comes back answers with which routes an address is to be matched: the same ones always win as with all.
 */
export function areasOf(routes: Routes): (path: string) => Routes {
  const words = new Map(Object.keys(routes).map((id) => [id, firstWordOf(routes, id)]));
  const known = new Set([...words.values()].filter((word) => word !== null && !isOpen(word)));
  const areas = new Map([...known].map((word) => [word, within(routes, words, word)]));
  const elsewhere = within(routes, words, null);
  return (path) => {
    const word = wordIn(path);
    // The browser asks there for routes of every area; an address that is not plainly written is matched as ever.
    if (word === MANIFEST || word === null) return routes;
    return areas.get(word) ?? elsewhere;
  };
}

/** The routes of one area, those that fit any address, and the layouts around them. */
function within(routes: Routes, words: ReadonlyMap<string, string | null>, area: string | null): Routes {
  const kept = new Set<string>();
  for (const [id, word] of words) {
    if (word === null || (word !== area && !isOpen(word))) continue;
    for (let at: string | undefined = id; at !== undefined; at = routes[at]?.parentId) kept.add(at);
  }
  return Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
}

/** The first word of a route's whole address, "" for the home page; null for a layout, which has none of its own. */
function firstWordOf(routes: Routes, id: string): string | null {
  const parts: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = routes[at]?.parentId)
    parts.unshift(routes[at]?.path ?? "");
  const [word = ""] = parts.join("/").split("/").filter(Boolean);
  if (word === "" && !routes[id]?.index) return null;
  return word.toLowerCase();
}

/** Whether a word stands for any: a parameter, one that may be left out, or all that is left. */
function isOpen(word: string): boolean {
  return word === "*" || word.startsWith(":") || word.endsWith("?");
}

/** The first word of an address, without what Remix adds when a script asks for data. */
function wordIn(path: string): string | null {
  if (path.includes("//")) return null;
  try {
    const [word = ""] = decodeURIComponent(path).slice(1).split("/", 1);
    const bare = word.toLowerCase().replace(/\.data$/, "");
    return bare === "_root" ? "" : bare;
  } catch {
    return null;
  }
}
