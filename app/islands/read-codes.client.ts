import { type CodePart, joinParts, missingOf, readPart } from "#app/domain/jury/taps/code-parts.ts";

import { putIn } from "./put-in.ts";
import { offerScan } from "./scan-codes.ts";

const KEPT = "plint-codes";

/**
 * Each code of a juror's phone opens this page with a part of the sealed file behind the "#", or is read by the camera
 * on this page. Parts wait in this browser until the last is there; then the file is read in as if it had been chosen.
 */
const form = document.querySelector<HTMLFormElement>("[data-codes]");
if (form) {
  takeAddress(form);
  window.addEventListener("hashchange", () => takeAddress(form));
  const camera = form.querySelector<HTMLElement>("[data-scan]");
  if (camera) void offerScan(camera, (scanned) => takeScanned(form, scanned));
}

function takeAddress(place: HTMLFormElement): void {
  const part = readPart(decodeURIComponent(window.location.hash.slice(1)));
  if (!part) return;
  history.replaceState(null, "", window.location.pathname);
  take(place, part);
}

/** True once the last code is in. */
function takeScanned(place: HTMLFormElement, scanned: string): boolean {
  if (!URL.canParse(scanned)) return false;
  const { pathname, hash } = new URL(scanned);
  const part = readPart(decodeURIComponent(hash.slice(1)));
  // Some other code that hangs in the hall.
  if (!part) return false;
  const isOfOther = pathname !== window.location.pathname;
  const other = place.querySelector<HTMLElement>("[data-codes-other]");
  if (other) other.hidden = !isOfOther;
  return isOfOther ? false : take(place, part);
}

function take(place: HTMLFormElement, part: CodePart): boolean {
  const parts = [...keptOf(part), part];
  const file = joinParts(parts);
  if (file !== null) {
    localStorage.removeItem(KEPT);
    const field = place.elements.namedItem("text");
    if (field instanceof HTMLInputElement) field.value = file;
    place.requestSubmit();
    return true;
  }
  localStorage.setItem(KEPT, JSON.stringify(parts));
  tell(part.of, missingOf(parts));
  return false;
}

/** How far it is, and which codes are still to come: they may be scanned in any order. */
function tell(of: number, missing: readonly number[]): void {
  const words = document.querySelector<HTMLElement>("[data-codes-say]");
  if (!words) return;
  const said = putIn(words.dataset.codesSay ?? "", {
    read: of - missing.length,
    of,
    missing: missing.join(", "),
  });
  // A live region speaks when its text changes, so a code that is still in sight says nothing twice.
  if (words.textContent !== said) words.textContent = said;
  words.hidden = false;
}

/** What was scanned before of the same file, without this code; another file begins anew. */
function keptOf({ set, number }: CodePart): CodePart[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    // Only `take` writes here.
    const parts = Array.isArray(kept) ? (kept as CodePart[]) : [];
    return parts.filter((part) => part.set === set && part.number !== number);
  } catch {
    return [];
  }
}
