import { facadeOf, type FrontSpace } from "#app/components/shop-window/facade-of.ts";
import { meterWords, type MeterSentences, NUMBER } from "#app/components/shop-window/meter-words.ts";
import { canvasPicture } from "#app/components/shop-window/picture-options.ts";
import { checkWindow, openGlassAsked, type WindowRules } from "#app/domain/applications/window-checks.ts";
import { readWindow, type WindowDraft } from "#app/domain/applications/window-draft.ts";
import { facadeSvg } from "#app/ui/facade/facade.ts";

/** So long somebody slides or types before the new sentence is said aloud. */
const PAUSE = 400;

/**
 * Draws the front anew while somebody chooses, moves slider and number together, and shows which lights hold: with the
 * same functions as the server. Without this script the page shows the same after saving.
 */
export function followChoices(place: HTMLElement): void {
  const form = place.closest("form");
  if (!form) return;
  // What the server wrote there.
  const { space, rules } = JSON.parse(place.dataset.shopWindow ?? "{}") as {
    space: FrontSpace;
    rules: WindowRules;
  };
  const asked = openGlassAsked(rules);
  const number = form.querySelector<HTMLInputElement>('[name="openGlassPercent"]');
  const slider = place.querySelector<HTMLInputElement>("[data-glass-slider]");
  const words = place.querySelector<HTMLElement>("[data-glass-words]");
  const sentences = JSON.parse(words?.dataset.glassWords ?? "{}") as MeterSentences;
  let said = 0;

  if (slider) slider.hidden = false;
  slider?.addEventListener("input", () => {
    if (number) number.value = slider.value;
    follow();
  });
  form.addEventListener("input", ({ target }) => {
    if (target !== slider) window.requestAnimationFrame(follow);
  });
  // A browser that goes back fills the fields as they were left.
  follow();

  function follow(): void {
    const plan = readWindow(answersIn(form as HTMLFormElement));
    draw(plan);
    measure(plan.openGlassPercent);
    light(plan);
  }

  function show(what: string, isShown: boolean): void {
    const part = place.querySelector<HTMLElement>(what);
    if (part) part.hidden = !isShown;
  }

  function draw(plan: WindowDraft): void {
    const canvas = place.querySelector(".canvas-picture");
    const label = canvas?.querySelector("svg")?.getAttribute("aria-label") ?? "";
    if (canvas) canvas.innerHTML = facadeSvg(facadeOf(plan, space), { ...canvasPicture, label });
  }

  function measure(open: number | null): void {
    const bar = place.querySelector<HTMLElement>("[data-glass-open]");
    if (bar) bar.style.inlineSize = `${open ?? 0}%`;
    if (slider && open !== null) slider.value = String(open);
    const figure = place.querySelector<HTMLElement>("[data-open-glass]");
    if (figure) figure.textContent = withNumber(figure.dataset.openGlass, open);
    window.clearTimeout(said);
    said = window.setTimeout(() => {
      const sentence = meterWords(sentences, open, asked);
      if (words && words.textContent !== sentence) words.textContent = sentence;
    }, PAUSE);
  }

  function light(plan: WindowDraft): void {
    const checks = checkWindow(plan, rules);
    show("[data-no-lights]", checks.length === 0);
    show("[data-some-lights]", checks.length > 0);
    const both = place.querySelector<HTMLElement>("[data-glass-of]");
    if (both) both.textContent = withNumber(both.dataset.glassOf, plan.openGlassPercent);
    for (const item of place.querySelectorAll<HTMLElement>("[data-check]")) {
      const check = checks.find(({ id }) => id === item.dataset.check);
      item.hidden = !check;
      if (!check) continue;
      item.dataset.light = check.light;
      for (const part of item.querySelectorAll<HTMLElement>("[data-if-light]"))
        part.hidden = part.dataset.ifLight !== check.light;
      for (const part of item.querySelectorAll<HTMLElement>("[data-says]"))
        part.hidden = !check.says.includes(part.dataset.says ?? "");
    }
  }
}

/** The server wrote the sentence in the reader's language; nothing as long as there is no number. */
function withNumber(sentence = "", number: number | null): string {
  return number === null ? "" : sentence.replace(NUMBER, String(number));
}

/** What stands in the form now, as it is stored: several ticks of one name are a list. */
function answersIn(form: HTMLFormElement): Readonly<Record<string, unknown>> {
  const typed = new FormData(form);
  return Object.fromEntries(
    [...new Set(typed.keys())].map((name) => {
      const values = typed.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}
