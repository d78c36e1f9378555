import { openPhoneStore } from "./jury/phone-store.ts";
import { countWaiting } from "./jury/tap-queue.ts";

/** Signing out empties this phone. As long as points wait on it, that is refused, and the page says what to do. */
document.addEventListener("submit", (event) => void hold(event), { capture: true });

const letThrough = new WeakSet<HTMLFormElement>();
const nothing = { taps: 0, words: 0 };
let toldOfWords = false;

async function hold(event: SubmitEvent): Promise<void> {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset.endsHere === undefined) return;
  if (letThrough.has(form)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const store = await openPhoneStore().catch(() => null);
  const waiting = store ? await countWaiting(store).catch(() => nothing) : nothing;
  // Words without points cannot be sent: who was told so and presses again means it.
  if (waiting.taps > 0) return show("[data-unsent]");
  if (waiting.words > 0 && !toldOfWords) {
    toldOfWords = true;
    return show("[data-unsent-words]");
  }
  letThrough.add(form);
  form.requestSubmit(event.submitter);
}

function show(place: string): void {
  const notice = document.querySelector<HTMLElement>(place);
  if (!notice) return;
  notice.hidden = false;
  notice.scrollIntoView({ block: "center" });
}
