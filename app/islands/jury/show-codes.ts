import { renderSVG } from "uqr";

import { partsOf } from "#app/domain/jury/taps/code-parts.ts";

import { putIn } from "../put-in.ts";

/**
 * Shows a sealed file as codes, one at a time, for a phone that can neither send nor hand over a file. Each is an address
 * of ours, so that whoever leads the evening scans it with the camera that every phone has.
 */
export function showCodes(place: HTMLElement, file: string, address: string): void {
  const set = crypto.randomUUID().slice(0, 8);
  const codes = partsOf(file, set).map((part) => `${new URL(address, window.location.origin).href}#${part}`);
  let at = 0;
  const [picture, words] = [
    place.querySelector<HTMLElement>("[data-code]"),
    place.querySelector<HTMLElement>("[data-code-words]"),
  ];
  for (const button of place.querySelectorAll<HTMLButtonElement>("button[data-turn]"))
    button.onclick = () => {
      at = (at + Number(button.dataset.turn) + codes.length) % codes.length;
      show();
    };
  place.hidden = false;
  show();

  function show(): void {
    const code = codes[at] ?? "";
    if (!picture || !words) return;
    // Drawn by our own script from letters of our own.
    picture.innerHTML = renderSVG(code, { ecc: "L", border: 4 });
    picture.dataset.code = code;
    words.textContent = putIn(words.dataset.codeWords ?? "", { count: codes.length, number: at + 1 });
    for (const button of place.querySelectorAll<HTMLButtonElement>("button[data-turn]"))
      button.hidden = codes.length === 1;
  }
}
