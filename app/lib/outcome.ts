/** What a verb answers: the value, or the reason (a message key) why it was refused. */
export type Outcome<Value, Problem extends string> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly problem: Problem;
      readonly details?: Details;
    };

/** Facts that the message of a problem needs, such as the moment of a deadline. */
export type Details = Readonly<Record<string, string | number>>;

export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function problem<Problem extends string>(
  name: Problem,
  details?: Details,
): { ok: false; problem: Problem; details?: Details } {
  return details ? { ok: false, problem: name, details } : { ok: false, problem: name };
}
