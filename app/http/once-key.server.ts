import { randomUUID } from "node:crypto";

/** The hidden field that carries the idempotency key. */
export const ONCE_FIELD = "once";

/** Put in a hidden field `once` by the loader: the same form sent twice has its effect once. */
export function newOnceKey(): string {
  return randomUUID();
}

/** The idempotency key that came with a form; undefined when it is not one of ours. */
export function onceKeyIn(form: FormData): string | undefined {
  const key = form.get(ONCE_FIELD);
  return typeof key === "string" && /^[\w-]{16,64}$/.test(key) ? key : undefined;
}
