import { type CodePart, joinParts, readPart } from "#app/domain/jury/taps/code-parts.ts";

import { putIn } from "./put-in.ts";

const KEPT = "plint-codes";

/**
 * Each code of a juror's phone opens this page with a part of the sealed file behind the "#". Parts wait in this browser
 * until the last is there; then the file is read in as if it had been chosen.
 */
const form = document.querySelector<HTMLFormElement>("[data-codes]");
if (form) {
  take(form);
  window.addEventListener("hashchange", () => take(form));
}

function take(place: HTMLFormElement): void {
  const part = readPart(decodeURIComponent(window.location.hash.slice(1)));
  if (!part) return;
  history.replaceState(null, "", window.location.pathname);
  const parts = [...keptOf(part.set), part];
  const file = joinParts(parts);
  if (file !== null) {
    localStorage.removeItem(KEPT);
    const field = place.elements.namedItem("text");
    if (field instanceof HTMLInputElement) field.value = file;
    return place.requestSubmit();
  }
  localStorage.setItem(KEPT, JSON.stringify(parts));
  const words = document.querySelector<HTMLElement>("[data-codes-say]");
  if (!words) return;
  const read = new Set(parts.map(({ number }) => number)).size;
  words.textContent = putIn(words.dataset.codesSay ?? "", { read, of: part.of });
  words.hidden = false;
}

/** What was scanned before of the same file; another file begins anew. */
function keptOf(set: string): CodePart[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(kept) ? (kept as CodePart[]).filter((part) => part.set === set) : [];
  } catch {
    return [];
  }
}
