/** What comes alive in the browser, by the name of its file in this folder. */
export type IslandName =
  | "autosave"
  | "counted-plan"
  | "evening"
  | "hand-in"
  | "jury"
  | "print"
  | "read-codes"
  | "rows"
  | "shop-window"
  | "sign-out"
  | "stage"
  | "triage"
  | "upload"
  | "weights";

/**
 * Where the browser finds an island's script. Its address names what is in it, so it is kept for ever; the build tells
 * the server which those are (remix.config.js). A bare name leads to the same, and is asked for each time.
 */
export function islandAddress(name: IslandName): string {
  if (import.meta.env.DEV) return `/app/islands/${name}.client.ts`;
  return import.meta.env.ISLANDS?.[name] ?? `/islands/${name}.js`;
}
