import { isReason } from "#app/domain/jury/reason.ts";
import type { LineNow, Tap } from "#app/domain/jury/taps/tap-protocol.ts";

export type ShownLine = { readonly points: Tap["points"]; readonly reason: string };

/** The lines of a sheet as they stand on the page: read, filled in, and what each lacks. */
export function sheetLines(form: HTMLFormElement) {
  const fields = new Map(
    [...form.querySelectorAll<HTMLFieldSetElement>("fieldset[data-criterion]")].map((field) => [
      field.dataset.criterion ?? "",
      field,
    ]),
  );
  const textOf = (field: HTMLFieldSetElement) => field.querySelector("textarea");
  const read = (id: string): ShownLine => {
    const field = fields.get(id);
    const chosen = field?.querySelector<HTMLInputElement>("input:checked")?.value ?? "";
    return { points: pointsOf(chosen), reason: (field && textOf(field)?.value.trim()) ?? "" };
  };
  return {
    ids: [...fields.keys()],
    read,
    /** Which line an input on the page belongs to. */
    idOf: (target: EventTarget | null): string | null => {
      const field = target instanceof Element ? target.closest("fieldset") : null;
      return field?.dataset.criterion ?? null;
    },
    sequenceOf: (id: string) => Number(fields.get(id)?.dataset.sequence ?? 0),
    /** From here on this line shows what was tapped as number so and so: an answer to an earlier tap is old news. */
    tapped: (id: string, sequence: number) => fields.get(id)?.setAttribute("data-sequence", String(sequence)),
    show(id: string, line: ShownLine & Partial<Pick<LineNow, "sequence">>): void {
      const field = fields.get(id);
      if (!field) return;
      for (const radio of field.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
        radio.checked = line.points !== null && radio.value === String(line.points);
      const text = textOf(field);
      // What somebody is writing is not written over under their hands.
      if (text && document.activeElement !== text) text.value = line.reason;
      if (line.sequence !== undefined) field.dataset.sequence = String(line.sequence);
    },
    /**
     * Marks what keeps the sheet from being sealed, and puts the focus on the first of it; how many lines lack
     * something.
     */
    markLacking(): number {
      const lacking = [...fields].filter(([id, field]) => {
        const { points, reason } = read(id);
        const lacks = {
          points: points === null,
          reason: field.dataset.reason === "required" && !isReason(reason),
        };
        for (const kind of ["points", "reason"] as const)
          field.querySelector<HTMLElement>(`[data-lacks="${kind}"]`)?.toggleAttribute("hidden", !lacks[kind]);
        field.toggleAttribute("data-error", lacks.points || lacks.reason);
        return lacks.points || lacks.reason;
      });
      lacking[0]?.[1].focus();
      return lacking.length;
    },
    unmark(id: string): void {
      const field = fields.get(id);
      field?.removeAttribute("data-error");
      for (const line of field?.querySelectorAll("[data-lacks]") ?? []) line.toggleAttribute("hidden", true);
    },
    lock(locked: boolean): void {
      for (const field of fields.values()) field.disabled = locked;
    },
    countDone: () => [...fields.keys()].filter((id) => read(id).points !== null).length,
  };
}

function pointsOf(value: string): Tap["points"] {
  if (value === "unknown") return "unknown";
  return ([1, 2, 3, 4, 5] as const).find((step) => String(step) === value) ?? null;
}
