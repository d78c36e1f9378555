import type { UploadWords } from "#app/components/applicant/files/upload-words.ts";

import { drawAgain, sendInPlace } from "./file-list.ts";
import { sendFile, type Sending } from "./send-file.ts";
import { type Card, drawCard } from "./upload-card.ts";

type Entry = { readonly file: File; card: Card | null; sending: Sending | null };

/** Takes files that are chosen or dropped and sends them one after the other. */
export function startUploads(form: HTMLFormElement): void {
  const { upload: address = "", words: json = "{}" } = form.dataset;
  const words = JSON.parse(json) as UploadWords;
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  const area = form.querySelector<HTMLElement>(".upload");
  const section = document.querySelector<HTMLElement>("[data-under-way]");
  if (!input || !area || !section) return;
  const waiting: Entry[] = [];
  // Stand in the plan, but not yet in the list on the page.
  const arrived = new Set<Entry>();
  let isBusy = false;

  input.multiple = true;
  const label = form.querySelector(`label[for="${input.id}"]`);
  if (label) label.textContent = words.chooseMore;
  area.append(buttonLike(words.chooseButton));
  input.addEventListener("change", take);
  form.addEventListener("submit", (event) => event.preventDefault());
  area.addEventListener("dragover", (event) => {
    event.preventDefault();
    area.dataset.over = "";
  });
  area.addEventListener("dragleave", () => delete area.dataset.over);
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    delete area.dataset.over;
    add([...(event.dataTransfer?.files ?? [])]);
  });
  // Taking a file out must not end what is on its way.
  document.addEventListener("submit", (event) => {
    const sent = event.target;
    if (!(sent instanceof HTMLFormElement) || !sent.closest("[data-files]")) return;
    event.preventDefault();
    void sendInPlace(sent, event.submitter).then(redraw);
  });
  form.dataset.alive = "";
  // Whoever was quicker than this script chose already.
  take();

  function take(): void {
    add([...(input?.files ?? [])]);
    // The same file may be chosen again.
    if (input) input.value = "";
  }

  function add(files: readonly File[]): void {
    for (const file of files) {
      const entry: Entry = { file, card: null, sending: null };
      entry.card = drawCard(file, words, {
        stop: () => stop(entry),
        again: () => again(entry),
        close: () => forget(entry),
      });
      waiting.push(entry);
    }
    if (section && files.length > 0) section.hidden = false;
    void sendAll();
  }

  async function sendAll(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      if (!entry.card) continue;
      entry.sending = sendFile(entry.file, address, entry.card);
      const how = await entry.sending.ended;
      if (how === "added") {
        arrived.add(entry);
        await redraw();
      }
    }
    isBusy = false;
  }

  function stop(entry: Entry): void {
    entry.sending?.stop();
    forget(entry);
  }

  function again(entry: Entry): void {
    entry.card?.show("waiting");
    waiting.push(entry);
    void sendAll();
  }

  function forget(entry: Entry): void {
    const at = waiting.indexOf(entry);
    if (at >= 0) waiting.splice(at, 1);
    if (entry.card?.remove()) input?.focus();
    entry.card = null;
    if (section && !section.querySelector("li")) section.hidden = true;
  }

  async function redraw(): Promise<void> {
    const places = await drawAgain();
    // The list did not come: what has arrived goes on saying so itself, until the next time.
    if (places === null) return;
    form.hidden = places === 0;
    for (const entry of arrived) forget(entry);
    arrived.clear();
  }
}

/** Only to look at and to press: the field lies over it, and is what a keyboard and a screen reader meet. */
function buttonLike(words: string): HTMLElement {
  const button = document.createElement("span");
  button.className = "button button-outline";
  button.ariaHidden = "true";
  button.textContent = words;
  return button;
}
