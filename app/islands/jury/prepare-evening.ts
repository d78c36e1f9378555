import type { JuryPage } from "#app/domain/jury/taps/jury-page.ts";

const WORKER = "/jury-worker.js";

/** Has the evening's pages and their files lie ready on the phone, so that they open without a line. */
export async function prepareEvening({ pages, scope, ended }: JuryPage): Promise<void> {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(WORKER, { scope });
    const { active } = await navigator.serviceWorker.ready;
    const isOld = document.documentElement.dataset.fromStore !== undefined;
    if (!isOld) active?.postMessage({ pages, files: ownFiles(), again: ended !== null });
  } catch {
    // A browser that allows no worker opens its pages online only; the points themselves are kept all the same.
  }
}

/** Has a phone that keeps pages ask for each of them once more: those of a call that ended go. */
export async function forgetEvening(): Promise<void> {
  const own = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  own?.active?.postMessage({ again: true });
}

/** What this page was drawn with. */
function ownFiles(): string[] {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const linked = [...document.querySelectorAll<HTMLLinkElement>("link[href]")].map(({ href }) => href);
  const scripts = [...document.scripts].map(({ src }) => src).filter(Boolean);
  const own = [...loaded, ...linked, ...scripts].map((address) => new URL(address, window.location.href));
  return [
    ...new Set(own.filter(({ origin }) => origin === window.location.origin).map(({ pathname }) => pathname)),
  ];
}
