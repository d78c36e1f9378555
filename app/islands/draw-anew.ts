import { type LineTrouble, troubleIn } from "./line-word.ts";

/** A tap on glass comes so long after the finger that made it. */
const TAP_MILLISECONDS = 350;
/** An answer that does not come in so long does not come; until then the next press waits for it. */
const PATIENCE_MILLISECONDS = 10_000;

let busy: Promise<unknown> = Promise.resolve();
/** Under a finger or a pointer that is down: it is not drawn anew before its press was heard. */
let pressed: Node | null = null;
let heldBack = false;

/** From here on nothing is taken from under a thumb: what is pressed stays until it was let go, and is drawn anew after. */
export function holdWhatIsPressed(): void {
  document.addEventListener("pointerdown", ({ target }) => {
    pressed = target instanceof Node ? target : null;
  });
  for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, () => letGo(pressed));
}

function letGo(held: Node | null): void {
  window.setTimeout(() => {
    if (pressed !== held) return;
    pressed = null;
    if (heldBack) void drawAnew();
    heldBack = false;
  }, TAP_MILLISECONDS);
}

/** Reads this page again and puts what is live in it in place of what stands there. One at a time; says why when no page came. */
export function drawAnew(): Promise<LineTrouble | null> {
  return inTurn(async () => {
    const answer = await ask(window.location.href, { cache: "no-store" });
    // What a press was answered stays until the next press: news from elsewhere says nothing about it.
    const isTaken = await takeIn(answer, (part) => {
      const isHeld = pressed !== null && part.contains(pressed);
      heldBack ||= isHeld;
      return part.id !== "errors" && !isHeld;
    });
    return isTaken ? null : (troubleIn(answer) ?? "offline");
  }).catch(() => "offline" as const);
}

/**
 * Sends a form as the browser would, and takes the page that answers in. A press that got no answer, or a page that is not
 * this one (signed out, an error), is pressed by the browser itself, which shows what came of it; but not while there is no
 * line (`isDown`): the browser would show a page of its own, with nothing of the evening on it.
 */
export function pressAnew(form: HTMLFormElement, isDown: () => boolean): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  return inTurn(async () => {
    const answer = await ask(form.action, { method: "POST", body }).catch(() => null);
    if (!answer && isDown()) return;
    // Its key makes it one and the same press, should it have arrived after all.
    if (!answer || (answer.redirected && !isHere(answer.url)) || !(await takeIn(answer)))
      return HTMLFormElement.prototype.submit.call(form);
    // Why a press was refused stands on top of the page, out of sight of who pressed below.
    document.getElementById("error-summary")?.focus();
  }).catch(() => undefined);
}

function ask(address: string, how: RequestInit): Promise<Response> {
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  return fetch(address, { ...how, headers: { accept: "text/html" }, signal });
}

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = busy.then(work);
  busy = done.catch(() => undefined);
  return done;
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
  const stands = part.querySelector<HTMLElement>("[data-stands]")?.dataset.stands;
  const isSame = drawn.querySelector<HTMLElement>("[data-stands]")?.dataset.stands === stands;
  if ((stands !== undefined && isSame) || sayingOf(part) === sayingOf(drawn)) return renew(part, drawn);
  const focused = part.contains(document.activeElement) ? addressOf(document.activeElement) : null;
  const open = [...part.querySelectorAll("details[open]")].map(({ id }) => id);
  part.replaceChildren(...drawn.childNodes);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (focused) part.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
}

/** What a part says: without the keys of its forms, and without the time that was left when it was drawn. */
function sayingOf(part: HTMLElement): string {
  const copy = document.importNode(part, true);
  for (const key of copy.querySelectorAll("input[name=once]")) key.removeAttribute("value");
  for (const bar of copy.querySelectorAll("[data-until]")) bar.removeAttribute("data-until");
  for (const details of copy.querySelectorAll("details")) details.removeAttribute("open");
  return copy.innerHTML;
}

/** A part that says what it said stays as it stands; only its next press is another, and its time is what is left now. */
function renew(part: HTMLElement, drawn: HTMLElement): void {
  for (const [of, name] of [
    ["input[name=once]", "value"],
    ["[data-until]", "data-until"],
  ] as const) {
    const next = [...drawn.querySelectorAll(of)];
    for (const [index, element] of [...part.querySelectorAll(of)].entries())
      element.setAttribute(name, next[index]?.getAttribute(name) ?? "");
  }
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
