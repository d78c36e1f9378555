import type { UploadState, UploadWords } from "#app/components/applicant/files/upload-words.ts";

import { putIn } from "./put-in.ts";

export type Card = {
  /** Shows how the file is doing; `words` take the place of the usual ones. */
  readonly show: (
    state: UploadState,
    told?: { readonly words?: string; readonly mayRetry?: boolean },
  ) => void;
  /** How much has left, from 0 to 1. */
  readonly progress: (share: number) => void;
  /** Takes it off the page; answers whether somebody was in it. */
  readonly remove: () => boolean;
};

type Presses = { readonly stop: () => void; readonly again: () => void; readonly close: () => void };

const ended: readonly UploadState[] = ["added", "refused", "unreadable"];

/** Draws one file on its way, from the template that stands in the page. */
export function drawCard(file: File, words: UploadWords, presses: Presses): Card | null {
  const template = document.querySelector<HTMLTemplateElement>("template[data-upload-card]");
  const list = document.querySelector("[data-upload-cards]");
  const card = template?.content.firstElementChild?.cloneNode(true);
  if (!list || !(card instanceof HTMLElement)) return null;
  const within = <Part extends HTMLElement>(selector: string) => card.querySelector<Part>(selector);
  const [name, said, bar] = [
    within("[data-name]"),
    within("[data-words]"),
    within<HTMLProgressElement>("[data-progress]"),
  ];
  let [state, share]: [UploadState, number] = ["waiting", 0];
  if (name) name.textContent = file.name;
  bar?.setAttribute("aria-label", filled(words.progress));
  const picture = showPicture(file, within("[data-picture]"));
  const buttons = { stopOf: presses.stop, againOf: presses.again, closeOf: presses.close } as const;
  for (const [which, press] of Object.entries(buttons)) {
    const button = within(`[data-press="${which}"]`);
    // The name of a button is what it says to who does not see to which card it belongs.
    button?.setAttribute("aria-label", filled(words[which as keyof typeof buttons]));
    button?.addEventListener("click", press);
  }
  list.append(card);
  sayState();
  return {
    show(next, { words: own, mayRetry = false } = {}) {
      if (next === state && !own) return sayState();
      state = next;
      card.dataset.state = state;
      const isEnded = ended.includes(state);
      if (bar) bar.hidden = isEnded || state === "checking";
      toggle("[data-sign-in]", state === "signedOut");
      toggle('[data-press="againOf"]', mayRetry);
      toggle('[data-press="stopOf"]', !isEnded);
      toggle('[data-press="closeOf"]', isEnded);
      sayState(own);
      announce(`${file.name}: ${said?.textContent ?? ""}`);
    },
    progress(next) {
      share = Math.min(1, next);
      if (bar) bar.value = Math.floor(share * 100);
      sayState();
    },
    remove() {
      const hadFocus = card.contains(document.activeElement);
      if (picture) URL.revokeObjectURL(picture);
      card.remove();
      return hadFocus;
    },
  };

  function sayState(own?: string): void {
    // Why it was refused is in the words that came with it.
    if (said && (own !== undefined || state !== "refused")) said.textContent = own ?? filled(words[state]);
  }

  function filled(text: string): string {
    const percent = `${Math.floor(share * 100)}\u00a0%`;
    return putIn(text, { percent, name: file.name });
  }

  function toggle(selector: string, isShown: boolean): void {
    const part = within(selector);
    if (part) part.hidden = !isShown;
  }
}

/** Shows what was chosen before it has arrived; answers the address to let go of later. */
function showPicture(file: File, place: HTMLElement | null): string | null {
  if (!place || !/^image\/(jpeg|png|webp)$/.test(file.type)) return null;
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.alt = "";
  image.src = address;
  // What the browser cannot draw keeps the sign of a file.
  image.addEventListener("load", () => place.replaceChildren(image));
  return address;
}

function announce(words: string): void {
  const place = document.querySelector("[data-upload-said]");
  if (place && place.textContent !== words) place.textContent = words;
}
