const LIST = "[data-files]";

/** Fetches the page again and puts its list of files in place of the old; answers how many more fit, null when it failed. */
export async function drawAgain(): Promise<number | null> {
  const page = await fetchPage();
  const [old, next] = [document.querySelector(LIST), page?.querySelector(LIST)];
  if (!page || !old || !(next instanceof HTMLElement)) return null;
  // What this very tab is sending has a card of its own.
  if (document.querySelector("[data-upload-cards] li")) next.querySelector("[data-halfway]")?.remove();
  const hadFocus = old.contains(document.activeElement);
  old.replaceWith(document.adoptNode(next));
  if (hadFocus) document.querySelector<HTMLElement>("#your-files")?.focus();
  const count = page.querySelector('[aria-current="step"] small')?.textContent;
  for (const place of document.querySelectorAll('[aria-current="step"] small'))
    if (count) place.textContent = count;
  return Number(next.dataset.places);
}

/** Sends a form of the list without leaving the page; what does not arrive shows when the list is drawn again. */
export async function sendInPlace(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter))
    if (typeof value === "string") body.append(name, value);
  await fetch(window.location.pathname, { method: "POST", body, redirect: "manual" }).catch(() => null);
}

async function fetchPage(): Promise<Document | null> {
  try {
    const response = await fetch(window.location.pathname, { headers: { accept: "text/html" } });
    if (!response.ok) return null;
    return new DOMParser().parseFromString(await response.text(), "text/html");
  } catch {
    return null;
  }
}
