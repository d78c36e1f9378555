/**
 * Keeps what is ticked while one goes from page to page or through filters, as long as the tab lives: what is not on this
 * page goes with the form all the same, and a line says how many those are, with a way to let go of them. They are forgotten
 * on the way to declining them together, so that no plan is ticked once more that was declined.
 */
export function keepTicks(table: HTMLElement, form: HTMLFormElement, line: HTMLElement): void {
  const key = `plint-ticks:${location.pathname}`;
  const boxes = [...table.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]")];
  const here = new Set(boxes.map(({ value }) => value));
  const elsewhere = new Set(readTicks(key).filter((id) => !here.has(id)));
  const kept = new Set(readTicks(key));
  for (const box of boxes) box.checked ||= kept.has(box.value);
  const keep = () =>
    writeTicks(key, [...boxes.filter(({ checked }) => checked).map(({ value }) => value), ...elsewhere]);
  const show = () => {
    for (const old of form.querySelectorAll("[data-elsewhere]")) old.remove();
    for (const id of elsewhere) {
      const input = Object.assign(document.createElement("input"), {
        type: "hidden",
        name: "plan",
        value: id,
      });
      input.dataset.elsewhere = "";
      form.append(input);
    }
    line.hidden = elsewhere.size === 0;
    const count = line.querySelector("[data-count]");
    if (count) count.textContent = String(elsewhere.size);
  };
  table.addEventListener("change", keep);
  line.querySelector("button")?.addEventListener("click", () => {
    elsewhere.clear();
    keep();
    show();
  });
  form.addEventListener("submit", ({ submitter }) => {
    if (submitter?.hasAttribute("formaction")) writeTicks(key, []);
  });
  show();
}

function readTicks(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** Where nothing may be kept, ticks last as long as the page: no more than without this. */
function writeTicks(key: string, ticks: readonly string[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(ticks));
  } catch {
    return;
  }
}
