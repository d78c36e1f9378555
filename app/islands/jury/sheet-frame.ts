import { putIn } from "../put-in.ts";
import { followPitch } from "./pitch-on-stage.ts";
import type { sheetLines } from "./sheet-lines.ts";
import { filled } from "./tap-line.ts";

/** What stands around the lines of a sheet: how far it is, what was refused, and the envelope once it is closed. */
export function sheetFrame(form: HTMLFormElement, lines: ReturnType<typeof sheetLines>) {
  const place = <Found extends HTMLElement>(name: string) =>
    document.querySelector<Found>(`[data-sheet-${name}]`);
  const [refusal, late, closed, envelope] = [
    place("refusal"),
    place("late"),
    place("closed"),
    place("envelope"),
  ];

  let isOpen = closed?.hidden !== false;

  function count(): void {
    const done = lines.countDone();
    const words = form.querySelector<HTMLElement>("[data-progress]");
    if (words?.dataset.progress) words.textContent = putIn(words.dataset.progress, { done });
    for (const [index, tile] of [...form.querySelectorAll(".tiles i")].entries())
      tile.className = index < done ? "v" : "";
  }

  /** Says what was not taken, and why; it stays until something else is tapped. */
  function refuse(words: string | null, number: number): void {
    const place = refusal?.querySelector<HTMLElement>("[data-words]");
    if (!refusal || !place) return;
    place.textContent = words ?? filled(place.dataset.lacking ?? "", { count: number });
    refusal.hidden = false;
    if (words) refusal.scrollIntoView({ block: "center" });
  }

  /** `at`: when it was kept here by the phone's clock, or received by the server's; nothing is said of what is not known. */
  function showSealed(state: "waiting" | "sent", at: number | undefined): void {
    if (!envelope) return;
    for (const part of envelope.querySelectorAll<HTMLElement>("[data-when]"))
      part.hidden = part.dataset.when !== state;
    const moment = envelope.querySelector<HTMLElement>(`[data-when="${state}"] [data-moment]`);
    if (moment && at !== undefined)
      moment.textContent ||= filled(moment.dataset.moment ?? "", { at: new Date(at) });
    for (const id of lines.ids) fillGiven(id);
    const isNew = envelope.hidden;
    envelope.hidden = false;
    form.hidden = true;
    tellClosed();
    if (refusal) refusal.hidden = true;
    if (!isNew) return;
    window.scrollTo(0, 0);
    envelope.querySelector<HTMLElement>(`[data-when="${state}"] h2`)?.focus({ preventScroll: true });
  }

  function fillGiven(id: string): void {
    const { points } = lines.read(id);
    const row = envelope?.querySelector<HTMLElement>(`[data-given="${id}"]`);
    if (!row || points === null) return;
    const figure = row.querySelector<HTMLElement>("[data-points]");
    if (figure) figure.textContent = points === "unknown" ? (figure.dataset.points ?? "") : String(points);
    for (const [index, tile] of [...row.querySelectorAll(".tiles i")].entries())
      tile.className = points !== "unknown" && index < points ? "v" : "";
  }

  function showOpen(): void {
    if (envelope) envelope.hidden = true;
    form.hidden = false;
    tellClosed();
  }

  /** The pitch takes points, or takes none (any more); whoever conducts the evening decides. */
  function follow(now: boolean): void {
    isOpen = now;
    tellClosed();
    lines.lock(!isOpen);
  }

  /** Who sealed has nothing to give any more, and is not told that the pitch takes none. */
  function tellClosed(): void {
    if (closed) closed.hidden = isOpen || envelope?.hidden === false;
  }

  followPitch(form.dataset.sheet ?? "", follow);
  form.addEventListener("change", () => {
    if (refusal) refusal.hidden = true;
  });

  /** Says once more that the pitch takes no points, to who presses all the same; false while it does. */
  function refusesNow(): boolean {
    if (!closed || closed.hidden) return false;
    closed.scrollIntoView({ block: "center" });
    return true;
  }

  return {
    count,
    refusesNow,
    refuse,
    showSealed,
    showOpen,
    follow,
    tellLate: () => late?.removeAttribute("hidden"),
  };
}
