import { putIn } from "./put-in.ts";

/** Says under a long answer how much room there is left, with every key; as the form itself counts. */
export function sayRoomLeft(form: HTMLFormElement): void {
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const line = form.querySelector<HTMLElement>(`[data-room="${target.id}"]`);
    if (!line) return;
    const most = Number(line.dataset.most);
    const left = most - target.value.trim().length;
    const words = (left < 0 ? line.dataset.overWords : line.dataset.leftWords) ?? "";
    line.hidden = left > most / 2;
    line.textContent = putIn(words, { number: Math.abs(left).toLocaleString(document.documentElement.lang) });
  });
}
