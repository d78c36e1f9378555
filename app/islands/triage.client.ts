import { keepTicks } from "./keep-ticks.ts";

// Keys for who reads many plans: only while the focus is in the table, so that no letter typed elsewhere moves anything.
const region = document.querySelector<HTMLElement>("[data-triage] .table-box");
const hint = document.querySelector<HTMLElement>("[data-triage-keys]");
if (hint) hint.hidden = false;
region?.addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  const rows = [...region.querySelectorAll<HTMLElement>("tbody tr")];
  const here = rows.findIndex((row) => row.contains(target));
  const step = key === "j" || key === "ArrowDown" ? 1 : key === "k" || key === "ArrowUp" ? -1 : 0;
  if (step !== 0) {
    const next = rows[Math.min(rows.length - 1, Math.max(0, here + step))];
    next?.querySelector<HTMLElement>("th a")?.focus();
    event.preventDefault();
  }
  // All of the page, or none of it once all are ticked.
  if (key === "a") {
    const boxes = [...region.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]")];
    const isAll = boxes.every(({ checked }) => checked);
    for (const box of boxes) box.checked = !isAll;
    region.dispatchEvent(new Event("change"));
    event.preventDefault();
  }
  // To the buttons under the table, which say themselves how many boxes they ask for.
  const button = key === "v" ? ":not([formaction])" : key === "w" ? "[formaction]" : null;
  if (button) document.querySelector<HTMLElement>(`[data-triage] form button${button}`)?.click();
  // Enter follows the link that has the focus, as everywhere.
  if (key === "x" && target instanceof HTMLAnchorElement)
    rows[here]?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
});

const form = document.querySelector<HTMLFormElement>("[data-triage] form");
const elsewhere = document.querySelector<HTMLElement>("[data-ticks-elsewhere]");
if (region && form && elsewhere) keepTicks(region, form, elsewhere);
