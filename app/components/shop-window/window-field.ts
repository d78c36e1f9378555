import type { FormView } from "#app/components/forms/form-view.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** What belongs to one question of the shop-window plan: label, explanation with an example, value and refusal. */
export function windowField(t: Translate, view: FormView, name: string) {
  return {
    ...view.field(name),
    label: t.find(`applicant.window.${name}`) ?? name,
    hint: t.find(`applicant.window.hint.${name}`),
  };
}

/** The same for a number with its unit behind it. */
export function measureField(t: Translate, view: FormView, name: string) {
  const unit = t.find(`applicant.window.unit.${name}`) ?? "";
  return { ...windowField(t, view, name), unit, unitAfter: true, inputMode: "decimal" } as const;
}

/** The words of a closed list as choices. */
export function choicesOf<Word extends string>(t: Translate, name: string, words: readonly Word[]) {
  return words.map((value) => ({ value, label: t.find(`applicant.window.${name}.${value}`) ?? value }));
}
