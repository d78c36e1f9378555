/**
 * Rows of a form come and go at once, without a new page: "one more" adds an empty row and leads there, "take out" can
 * be undone. What is taken out stays on the page, disabled, so that it is not sent. Without this script the same
 * buttons save the form.
 */
export function growRows(list: HTMLElement): void {
  const blank = list.querySelector<HTMLTemplateElement>("template[data-next-row]");
  const gone = list.querySelector<HTMLTemplateElement>("template[data-row-gone]");
  const adding = list.querySelector<HTMLElement>("[data-add-row]");
  const full = list.querySelector<HTMLElement>("[data-rows-full]");
  const said = list.querySelector<HTMLElement>("[data-rows-said]");
  if (!blank || !gone) return;
  const most = Number(list.dataset.most);
  const least = Math.max(1, Number(list.dataset.least));
  let next = rowsOf(list).length;

  list.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    if (button.name === "more") add();
    else if (button.name === "remove") remove(button);
    else return;
    event.preventDefault();
  });

  function add(): void {
    if (!blank || shownRows(list).length >= most) return;
    const html = blank.innerHTML.replaceAll("__row__", String(next));
    next += 1;
    adding?.insertAdjacentHTML("beforebegin", html);
    count();
    shownRows(list).at(-1)?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    if (said) said.textContent = said.dataset.added ?? "";
  }

  function remove(button: HTMLButtonElement): void {
    const row = button.closest<HTMLFieldSetElement>("[data-row]");
    if (!row || !gone) return;
    const line = document.importNode(gone.content, true).firstElementChild;
    if (!line) return;
    row.disabled = true;
    row.hidden = true;
    row.after(line);
    const back = line.querySelector<HTMLButtonElement>("[data-put-back]");
    back?.addEventListener("click", () => {
      row.disabled = false;
      row.hidden = false;
      line.remove();
      changed();
      row.focus();
    });
    changed();
    if (said) said.textContent = line.firstElementChild?.textContent ?? "";
    back?.focus();
  }

  /** Also for what keeps the form: a row less is a change too. */
  function changed(): void {
    count();
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function count(): void {
    const rows = shownRows(list);
    for (const [index, row] of rows.entries()) {
      for (const place of row.querySelectorAll("[data-row-number]")) place.textContent = String(index + 1);
      const away = row.querySelector<HTMLElement>(".row-away");
      if (away) away.hidden = rows.length <= least;
    }
    if (adding) adding.hidden = rows.length >= most;
    if (full) full.hidden = rows.length < most;
  }
}

function rowsOf(list: HTMLElement): HTMLFieldSetElement[] {
  return [...list.querySelectorAll<HTMLFieldSetElement>("fieldset[data-row]")];
}

function shownRows(list: HTMLElement): HTMLFieldSetElement[] {
  return rowsOf(list).filter((row) => !row.hidden);
}
