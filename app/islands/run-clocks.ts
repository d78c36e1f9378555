import { clockText } from "#app/lib/clock-text.ts";

import { toneFor } from "./tones.ts";

type Running = { readonly leftMs: number; readonly at: number; readonly runs: boolean };

let clock: Running | null = null;
let before: number | null = null;
let undoEnds: number | undefined;

/** Reads the clock that the page was drawn with; from here it runs by the machine's own ticks. */
export function readClock(): void {
  const element = document.querySelector<HTMLElement>("[data-clock]");
  const next = element && {
    leftMs: Number(element.dataset.clock),
    at: performance.now(),
    runs: element.dataset.runs !== undefined,
  };
  // A clock that stands as it stood has nothing new to say.
  if (!next || !clock || Math.abs(leftOf(next) - leftOf(clock)) > 2_000) before = null;
  clock = next;
  endUndo();
  tick();
}

/** What can no longer be undone is no longer offered. */
function endUndo(): void {
  window.clearTimeout(undoEnds);
  const bar = document.querySelector<HTMLElement>("[data-until]");
  if (bar) undoEnds = window.setTimeout(() => bar.remove(), Number(bar.dataset.until));
}

/** Moves every clock on the page four times a second, and says and sounds the last minute and the end. */
export function runClocks(): void {
  readClock();
  window.setInterval(tick, 250);
}

function leftOf({ leftMs, at, runs }: Running): number {
  return runs ? leftMs - (performance.now() - at) : leftMs;
}

function tick(): void {
  if (!clock) return;
  const left = leftOf(clock);
  for (const element of document.querySelectorAll<HTMLElement>("[data-clock]")) {
    const text = clockText(left);
    if (element.textContent !== text) element.textContent = text;
    element.toggleAttribute("data-over", left <= 0);
  }
  for (const bar of document.querySelectorAll<HTMLProgressElement>("[data-clock-bar]"))
    bar.value = Math.max(0, bar.max - left);
  if (before !== null && clock.runs) {
    if (before > 60_000 && left <= 60_000) say("minute");
    if (before > 0 && left <= 0) say("up");
  }
  before = left;
}

function say(what: "minute" | "up"): void {
  for (const line of document.querySelectorAll<HTMLElement>("[data-clock-says]"))
    line.textContent = line.dataset[what] ?? "";
  toneFor(what);
}
