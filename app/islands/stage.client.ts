import { followLive } from "./follow-live.ts";
import { drawAnew, holdWhatIsPressed, pressAnew } from "./draw-anew.ts";
import { type LineTrouble, openLineWord } from "./line-word.ts";
import { readClock, runClocks } from "./run-clocks.ts";
import { wireSound } from "./tones.ts";

/** A screen that could not be drawn when something happened is not left with what was. */
const AGAIN_MILLISECONDS = 3_000;

const root = document.querySelector<HTMLElement>("[data-follow]");
const word = openLineWord();
let again: number | undefined;

wireSound();
runClocks();
if (root?.dataset.follow) {
  // The first word says how it stands; the page was drawn just now.
  followLive(root.dataset.follow, { hear: () => void look(), connected });
  holdWhatIsPressed();
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.stepForm === undefined) return;
    event.preventDefault();
    void pressAnew(form, word.isDown).then(readClock);
  });
}

/** Says when the screen stands still; what happened meanwhile is on it as soon as it follows again. */
function connected(yes: boolean, why: LineTrouble | null): void {
  const wasDown = word.isDown();
  word.line(yes ? null : why);
  if (yes && wasDown) void look();
}

/** Reads the page again and takes in what changed. */
async function look(): Promise<void> {
  window.clearTimeout(again);
  const trouble = await drawAnew();
  word.page(trouble);
  readClock();
  window.clearTimeout(again);
  if (trouble) again = window.setTimeout(() => void look(), AGAIN_MILLISECONDS);
}
