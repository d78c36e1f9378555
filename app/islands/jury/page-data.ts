import type { JuryPage } from "#app/domain/jury/taps/jury-page.ts";

/** What the server wrote on this page for the phone; null on a page that is not a juror's. */
export function pageData(): JuryPage | null {
  const text = document.querySelector("[data-jury-page]")?.textContent;
  return text ? (JSON.parse(text) as JuryPage) : null;
}
