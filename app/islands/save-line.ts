export type LineState = "saved" | "busy" | "offline" | "failed" | "conflict" | "signed-out";

/**
 * Says on the page whether what was typed is kept. The words and drawings stand in the page itself; `words` take the
 * place of the template's own, where the server knows better.
 */
export function tellLine(state: LineState, words?: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-save-state="${state}"]`);
  if (!template) return;
  for (const line of document.querySelectorAll("[data-save-line]")) fill(line, template, state, words);
}

/** What the lines on the page say now, and a way to say it again. */
export function rememberLine(): () => void {
  const lines = [...document.querySelectorAll("[data-save-line]")].map((line) => ({
    line,
    state: line.getAttribute("data-state"),
    content: [...line.childNodes],
  }));
  return () => {
    for (const { line, state, content } of lines) {
      if (state === null) line.removeAttribute("data-state");
      else line.setAttribute("data-state", state);
      line.replaceChildren(...content);
    }
  };
}

function fill(line: Element, template: HTMLTemplateElement, state: LineState, words?: string): void {
  const next = template.content.cloneNode(true);
  const place = next instanceof DocumentFragment ? next.querySelector("[data-words]") : null;
  if (place && words) place.textContent = words;
  // Said aloud by its live region, so only when there is something new.
  if (line.getAttribute("data-state") === state && line.textContent === next.textContent) return;
  line.setAttribute("data-state", state);
  line.replaceChildren(next);
}
