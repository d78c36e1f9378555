import { openPhoneStore } from "./jury/phone-store.ts";
import { countWaiting } from "./jury/tap-queue.ts";

/** Signing out empties this phone. As long as points wait on it, that is refused, and the page says what to do. */
document.addEventListener("submit", (event) => void hold(event), { capture: true });

const letThrough = new WeakSet<HTMLFormElement>();

async function hold(event: SubmitEvent): Promise<void> {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset.endsHere === undefined) return;
  if (letThrough.has(form)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const store = await openPhoneStore().catch(() => null);
  const waiting = store ? await countWaiting(store).catch(() => 0) : 0;
  const notice = document.querySelector<HTMLElement>("[data-unsent]");
  if (waiting > 0 && notice) {
    notice.hidden = false;
    notice.scrollIntoView({ block: "center" });
    return;
  }
  letThrough.add(form);
  form.requestSubmit(event.submitter);
}
