import type { PhoneStore } from "./phone-store.ts";

/** What somebody must know of their phone before they score. */
export type KeepingTrouble = "nothing" | "insecure" | "full" | "private" | "wiped" | "week";

const LEAST_BYTES = 5_000_000;

/**
 * What could take away what lies on this phone: no store at all, hardly any room, a private window, a store that was
 * emptied since the last visit, a browser that empties it after a week. Null when it keeps.
 */
export async function troubleOf(
  store: PhoneStore | null,
  { isKnown }: { readonly isKnown: boolean },
): Promise<KeepingTrouble | null> {
  if (!globalThis.isSecureContext) return "insecure";
  if (!store) return "nothing";
  const wasHere = (await store.fact("here").catch(() => null)) !== undefined;
  await store.note("here", Date.now()).catch(() => undefined);
  if (isKnown && !wasHere) return "wiped";
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate().catch(() => undefined)) ?? {};
  if (quota - usage < LEAST_BYTES) return "full";
  if (await isPrivate(quota)) return "private";
  const isLasting = await askToLast();
  return !isLasting && forgetsAfterAWeek() ? "week" : null;
}

/** Whether the phone truly kept that somebody was here. */
export async function keepsHere(store: PhoneStore | null): Promise<boolean> {
  return typeof (await store?.fact("here").catch(() => null)) === "number";
}

/**
 * No browser says it in so many words. Firefox and Safari give a private window no files of its own; an older Chromium
 * gives it a part of its memory instead of the disk. A newer Chromium hides it, and keeps until the window is closed.
 */
async function isPrivate(quota: number): Promise<boolean> {
  const hasNoFiles = await navigator.storage?.getDirectory?.().then(
    () => false,
    () => true,
  );
  const { memory }: { memory?: { jsHeapSizeLimit?: number } } = performance as object;
  return hasNoFiles === true || (memory?.jsHeapSizeLimit !== undefined && quota < memory.jsHeapSizeLimit / 2);
}

async function askToLast(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}

/** Safari empties what scripts kept after seven days without a visit, unless it stands on the home screen. */
function forgetsAfterAWeek(): boolean {
  const isSafari = /^((?!chrome|android|crios|fxios).)*safari/i.test(navigator.userAgent);
  return isSafari && !window.matchMedia("(display-mode: standalone)").matches;
}
