import { clockText } from "#app/lib/clock-text.ts";

let running: { readonly leftMs: number; readonly at: number } | null = null;

/** Moves the small clock on a juror's page, from what the page was drawn with. */
export function runPitchClock(place: HTMLElement): void {
  const drawn = place.querySelector<HTMLElement>("[data-clock-of-phone]")?.dataset.clockOfPhone;
  setPitchClock(place, drawn === undefined ? null : Number(drawn));
  window.setInterval(() => show(place), 500);
}

/** The clock on stage, as it is now; null hides it. */
export function setPitchClock(place: HTMLElement, leftMs: number | null): void {
  running = leftMs === null ? null : { leftMs, at: performance.now() };
  show(place);
}

function show(place: HTMLElement): void {
  const element = place.querySelector<HTMLElement>(".evening-clock");
  if (!element) return;
  element.hidden = running === null;
  if (running) element.textContent = clockText(running.leftMs - (performance.now() - running.at));
}
