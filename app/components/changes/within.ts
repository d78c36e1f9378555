import type { FormView } from "#app/components/forms/form-view.ts";

/** The part of a form that lies under one name, for fields that know only their own. */
export function within(view: FormView, name: string): FormView {
  return {
    ...view,
    field: (field) => view.field(`${name}.${field}`),
    checked: (field, value) => view.checked(`${name}.${field}`, value),
    rows: (field, least) => view.rows(`${name}.${field}`, least),
  };
}
