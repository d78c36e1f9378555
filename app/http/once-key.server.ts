import { ONCE_FIELD } from "./forms.server.ts";

/** The idempotency key of a form that has no fields of its own; undefined when it is not one of ours. */
export function onceKeyIn(form: FormData): string | undefined {
  const key = form.get(ONCE_FIELD);
  return typeof key === "string" && /^[\w-]{16,64}$/.test(key) ? key : undefined;
}
