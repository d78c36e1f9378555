import { putIn } from "../put-in.ts";

export type TapLine = "start" | "kept" | "sending" | "sent" | "memory" | "signed-out" | "other-seat" | "gone";

/** Says on the page where the points are. The words stand in the page itself; a moment and a count are put in. */
export function tellTapLine(
  state: TapLine,
  values: { readonly at?: Date; readonly count?: number } = {},
): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-tap-state="${state}"]`);
  if (!template) return;
  for (const line of document.querySelectorAll<HTMLElement>("[data-tap-line]")) {
    const next = document.importNode(template.content, true);
    for (const place of next.querySelectorAll("[data-words]"))
      place.textContent = filled(place.textContent ?? "", values);
    // Said aloud by its live region, so only when there is something new.
    if (line.dataset.state === state && line.textContent === next.textContent) continue;
    line.dataset.state = state;
    line.replaceChildren(next);
  }
}

/** "Verstuurd om {time} uur": the page wrote the sentence, the phone knows the rest. */
export function filled(
  words: string,
  { at, count }: { readonly at?: Date | undefined; readonly count?: number | undefined },
): string {
  return putIn(words, { time: at && timeOf(at), count });
}

/** As the server writes a time in the language of the page: "16.00" or "16:00". */
function timeOf(at: Date): string {
  const time = at.toLocaleTimeString("nl-NL", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Amsterdam",
  });
  return document.documentElement.lang === "en" ? time : time.replace(":", ".");
}
