import { tilesOf, weighUp } from "#app/domain/tenders/weights.ts";

import { putIn } from "./put-in.ts";

/**
 * Adds the weights up with every key, with the function that the server uses, and lays the tiles beside them. Without this
 * script the page says what they came to when it was made.
 */
export function addUpWeights(list: HTMLElement): void {
  const said = list.querySelector<HTMLElement>("[data-weights-sum]");
  const fields = [...list.querySelectorAll<HTMLInputElement>("[data-weight]")];
  if (!said || fields.length === 0) return;

  list.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.hasAttribute("data-weight")) count(said);
  });
  // A browser that goes back fills the fields as they were left.
  if (fields.some(({ value, defaultValue }) => value !== defaultValue)) count(said);
  list.dataset.alive = "";

  function count(line: HTMLElement): void {
    const weighed = weighUp(fields.map(({ value }) => value));
    const words = putIn(line.dataset[weighed.stand] ?? "", { ...weighed });
    if (line.textContent !== words) line.textContent = words;
    line.classList.toggle("sign-done", weighed.stand === "exact");
    line.classList.toggle("sign-error", weighed.stand !== "exact");
    for (const field of fields) lay(field);
  }

  function lay(field: HTMLInputElement): void {
    const tiles = field.closest("fieldset")?.querySelectorAll("[data-weight-tiles] i") ?? [];
    const laid = tilesOf(field.value);
    for (const [index, tile] of [...tiles].entries()) tile.classList.toggle("v", index < laid);
  }
}
