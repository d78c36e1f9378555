import { followLive } from "./follow-live.ts";
import { drawAnew, holdWhatIsPressed, pressAnew } from "./draw-anew.ts";
import { readClock, runClocks } from "./run-clocks.ts";
import { wireSound } from "./tones.ts";

/** A screen that could not be drawn when something happened is not left with what was. */
const AGAIN_MILLISECONDS = 3_000;

const root = document.querySelector<HTMLElement>("[data-follow]");
let again: number | undefined;

wireSound();
runClocks();
if (root?.dataset.follow) {
  // The first word says how it stands; the page was drawn just now.
  followLive(root.dataset.follow, { hear: () => void look(), connected: () => undefined });
  holdWhatIsPressed();
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.stepForm === undefined) return;
    event.preventDefault();
    void pressAnew(form).then(readClock);
  });
}

/** Reads the page again and takes in what changed. */
async function look(): Promise<void> {
  window.clearTimeout(again);
  const isDrawn = await drawAnew();
  readClock();
  window.clearTimeout(again);
  if (!isDrawn) again = window.setTimeout(() => void look(), AGAIN_MILLISECONDS);
}
