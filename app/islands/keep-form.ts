import { addHidden, servedIn, typedIn } from "./form-body.ts";
import { openKeptDrafts } from "./kept-drafts.ts";
import { forgetShown, saveWhatWasLeft } from "./left-behind.ts";
import { ownTab } from "./own-tab.ts";
import { rememberLine, tellLine } from "./save-line.ts";
import { sendSave } from "./save-request.ts";

/** After so long without a key, or so long of typing without a pause, it is sent. */
const PAUSE = 1_200;
const AT_MOST = 4_000;
/** Between two attempts over a line that does not work. */
const RETRY = 5_000;

/**
 * Keeps what is typed in this form: in the browser at once, at the server within two seconds after a pause and when
 * the page is left. Says on the page what is true. Without this script the buttons of the form do the same.
 */
export async function keepForm(form: HTMLFormElement): Promise<void> {
  const address = form.dataset.autosave ?? "";
  const version = form.querySelector<HTMLInputElement>('input[name="version"]');
  if (!version || !address) return;
  const [drafts, tab] = [await openKeptDrafts(), await ownTab()];
  const id = `${tab} ${address}`;
  const own = { form, address, id, drafts };
  // The page shows both versions: nothing is saved before somebody has chosen.
  if (form.dataset.conflict !== undefined) return forgetShown(own);
  const served = isUnsaved() ? "" : servedIn(form);
  let kept = served;
  let [pauseTimer, firstKey] = [0, 0];
  let sending: Promise<void> | null = null;
  let stopped = false;
  let isSent = false;
  // The server puts this tab's saves in order by it, also when one arrives late or its answer is lost.
  let count = 0;
  let backToSaved = rememberLine();

  form.addEventListener("input", noteTyping);
  form.addEventListener("change", noteTyping);
  form.addEventListener("submit", (event) => {
    // Enter in a field, or the key of that place on a phone, keeps it: the page stays, and so does who typed.
    if (event.submitter?.dataset.onEnter !== undefined && !stopped) {
      event.preventDefault();
      return void save();
    }
    stopped = isSent = true;
    window.clearTimeout(pauseTimer);
    markForm();
    // Until the server has answered, this is the only copy there is. With the form's own key: should both arrive, the
    // server sees one and the same save.
    void drafts.keep({ id, address, body: sentBody(), at: Date.now() });
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void save({ leaving: true });
    else void save();
  });
  window.addEventListener("pagehide", () => void save({ leaving: true }));
  window.addEventListener("online", () => void save());
  window.addEventListener("focus", () => void save());
  // Before this script came, or before the server took it: it stands on this page only.
  if (typedIn(form) !== kept) noteTyping();

  const isDrawnAgain = await saveWhatWasLeft(own, {
    served,
    version,
    isSent: () => isSent,
    backToSaved: () => backToSaved(),
    stop: () => (stopped = true),
  });
  if (isDrawnAgain) return;
  // For whoever waits for it: nothing of before is under way any more.
  form.dataset.kept = "";

  function noteTyping(): void {
    const body = typedIn(form);
    if (body === kept && !sending) return forgetTyping();
    count += 1;
    void drafts.keep({ id, address, body: marked(body), at: Date.now() });
    // The choice between two versions stays on the page until it is made.
    if (stopped) return;
    tellLine("busy");
    const now = Date.now();
    firstKey ||= now;
    window.clearTimeout(pauseTimer);
    pauseTimer = window.setTimeout(() => void save(), Math.max(0, Math.min(PAUSE, firstKey + AT_MOST - now)));
  }

  /** Everything that was typed has been taken out again: what the server has is the truth. */
  function forgetTyping(): void {
    void drafts.forget(id);
    if (stopped) return;
    window.clearTimeout(pauseTimer);
    [pauseTimer, firstKey] = [0, 0];
    backToSaved();
  }

  async function save({ leaving = false } = {}): Promise<void> {
    if (stopped || typedIn(form) === kept) return;
    if (sending && !leaving) return;
    window.clearTimeout(pauseTimer);
    firstKey = 0;
    const body = typedIn(form);
    sending = send(body, leaving);
    await sending;
    sending = null;
    // What was typed while it was on its way.
    if (!stopped && !pauseTimer && typedIn(form) !== body) noteTyping();
  }

  async function send(body: string, leaving: boolean): Promise<void> {
    pauseTimer = 0;
    const answer = await sendSave(address, marked(body), { leaving });
    if (answer.state === "saved") {
      kept = body;
      if (version) version.value = answer.version;
      backToSaved = () => tellLine("saved", answer.words);
      if (typedIn(form) === body) await drafts.forget(id);
      // What was typed meanwhile is not kept yet, and the line goes on saying so.
      if (typedIn(form) === body) tellLine("saved", answer.words);
      return;
    }
    if (answer.state === "later" || answer.state === "signed-out") {
      // It may have arrived: what the server has is not known.
      if (answer.state === "later") kept = "";
      tellLine(answer.state === "later" ? "offline" : "signed-out");
      // Also whoever signs in elsewhere need not come back here for it.
      pauseTimer = window.setTimeout(() => void save(), RETRY);
      return;
    }
    // Somebody else saved since: the page itself shows both versions, once its own button is pressed.
    if (answer.problem === "changed-meanwhile") {
      stopped = true;
      return tellLine("conflict");
    }
    // Handed in or closed: there is nothing to choose and no use in trying again.
    stopped = ["already-submitted", "tender-closed", "call-ended"].includes(answer.problem ?? "");
    tellLine("failed", answer.words);
  }

  /** A save of this tab that is still under way is no other version: the server puts the form's own behind it. */
  function markForm(): void {
    if (form.querySelector('input[name="tab"]')) return;
    count += 1;
    for (const [name, value] of Object.entries({ tab, count: String(count) })) addHidden(form, name, value);
  }

  function sentBody(): string {
    const once = form.querySelector<HTMLInputElement>('input[name="once"]')?.value ?? "";
    return `${marked(typedIn(form))}&${new URLSearchParams({ once })}`;
  }

  function marked(body: string): string {
    return `${body}&${new URLSearchParams({ version: version?.value ?? "0", tab, count: String(count) })}`;
  }
}

/** Whether the server sent the form back without having kept what stands in it. */
function isUnsaved(): boolean {
  return document.querySelector('[data-save-line][data-state="failed"]') !== null;
}
