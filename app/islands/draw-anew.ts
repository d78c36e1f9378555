let busy: Promise<void> = Promise.resolve();

/** Reads this page again and puts what is live in it in place of what stands there. One at a time. */
export function drawAnew(): Promise<void> {
  return inTurn(async () => {
    const answer = await fetch(window.location.href, { headers: { accept: "text/html" }, cache: "no-store" });
    // What a press was answered stays until the next press: news from elsewhere says nothing about it.
    await takeIn(answer, (part) => part.id !== "errors");
  });
}

/** Sends a form as the browser would, and takes the page that answers in. A press that got no answer is pressed by the browser itself. */
export function pressAnew(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  return inTurn(async () => {
    const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } }).catch(
      () => null,
    );
    // Its key makes it one and the same press, should it have arrived after all.
    if (!answer || (answer.redirected && !isHere(answer.url)))
      return HTMLFormElement.prototype.submit.call(form);
    await takeIn(answer);
    // Why a press was refused stands on top of the page, out of sight of who pressed below.
    document.getElementById("error-summary")?.focus();
  });
}

function inTurn(work: () => Promise<void>): Promise<void> {
  busy = busy.then(work).catch(() => undefined);
  return busy;
}

const isHere = (address: string) => new URL(address).pathname === window.location.pathname;

/** False when what came is no page of ours to take over from. */
async function takeIn(
  answer: Response,
  concerns: (part: HTMLElement) => boolean = () => true,
): Promise<boolean> {
  if (!answer.headers.get("content-type")?.startsWith("text/html")) return false;
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!next.querySelector("[data-follow]")) return false;
  for (const part of document.querySelectorAll<HTMLElement>("[data-live]")) {
    const drawn = next.getElementById(part.id);
    // What somebody is typing stays; it is drawn anew with the next word.
    if (drawn && concerns(part) && !isTyping(part)) swap(part, drawn);
  }
  return true;
}

function swap(part: HTMLElement, drawn: HTMLElement): void {
  const focused = part.contains(document.activeElement) ? addressOf(document.activeElement) : null;
  const open = [...part.querySelectorAll("details[open]")].map(({ id }) => id);
  part.replaceChildren(...drawn.childNodes);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (focused) part.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
}

/** Where to find what has the focus once it is drawn anew. */
function addressOf(element: Element | null): string | null {
  if (element?.id) return `#${CSS.escape(element.id)}`;
  const form = element?.closest<HTMLFormElement>("form[data-step-form]");
  if (form) return `form[data-step-form="${CSS.escape(form.dataset.stepForm ?? "")}"] button`;
  const details = element?.closest("details");
  return details?.id ? `#${CSS.escape(details.id)} > summary` : null;
}

function isTyping(part: HTMLElement): boolean {
  const element = document.activeElement;
  const isText = element instanceof HTMLInputElement && element.type === "text";
  return (isText || element instanceof HTMLSelectElement) && part.contains(element) && element.value !== "";
}
