import { type FormView, problemWords } from "#app/components/forms/form-view.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** By field: what is wrong with what somebody left there, as a message key; null when nothing is, any more. */
export type LeftFields = ReadonlyMap<string, string | null>;

/** The view of a form in which what was left in a field goes before what the server said of it. */
export function leftView(t: Translate, view: FormView, left: LeftFields): FormView {
  if (left.size === 0) return view;
  return {
    ...view,
    field: (name) => {
      const field = view.field(name);
      const problem = left.get(name);
      return problem === undefined
        ? field
        : { ...field, error: problem ? problemWords(t, problem) : undefined };
    },
  };
}
