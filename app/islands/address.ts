/** What comes alive in the browser, by the name of its file in this folder. */
export type IslandName =
  | "autosave"
  | "counted-plan"
  | "evening"
  | "hand-in"
  | "jury"
  | "read-codes"
  | "rows"
  | "shop-window"
  | "sign-out"
  | "stage"
  | "triage"
  | "upload";

/** Where the browser finds an island's script; remix.config.js builds it there. */
export function islandAddress(name: IslandName): string {
  return import.meta.env.DEV ? `/app/islands/${name}.client.ts` : `/islands/${name}.js`;
}
