const NAME = "plint-tab:";
let openTabs: readonly string[] | null = null;

/**
 * A name for this tab. While the tab lives it holds a lock of that name, so that others can see which drafts were left
 * behind by tabs that are gone.
 */
export async function ownTab(): Promise<string> {
  const tab = crypto.randomUUID();
  if (!navigator.locks) return tab;
  const { held = [] } = await navigator.locks.query();
  openTabs = held.flatMap(({ name }) => (name?.startsWith(NAME) ? [name.slice(NAME.length)] : []));
  // Held for as long as the tab lives.
  void navigator.locks.request(`${NAME}${tab}`, () => new Promise(() => undefined));
  return tab;
}

/** Whether the tab that keeps this draft was open when this one opened. Without locks nobody knows: then it was not. */
export function isOpenElsewhere(id: string): boolean {
  return openTabs?.includes(id.split(" ", 1)[0] ?? "") ?? false;
}
