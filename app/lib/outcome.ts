/** What a verb answers: the value, or the reason (a message key) why it was refused. */
export type Outcome<Value, Name extends string> = Done<Value> | Problem<Name>;

export type Done<Value> = { readonly ok: true; readonly value: Value };
export type Problem<Name extends string> = {
  readonly ok: false;
  readonly problem: Name;
  readonly details?: Details;
  /** What else is in the way, so that nobody meets one refusal after the other. */
  readonly others?: readonly Problem<Name>[];
};

/** Facts that the message of a problem needs, such as the moment of a deadline. */
export type Details = Readonly<Record<string, string | number>>;

/** The good end of something that may also be refused. */
export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value };
}

/** All that is in the way as one refusal, the first of them in front; null when nothing is. */
export function asOneRefusal<Name extends string>(refusals: readonly Problem<Name>[]): Problem<Name> | null {
  const [first, ...others] = refusals;
  return first ? { ...first, ...(others.length > 0 ? { others } : {}) } : null;
}

/** A refusal that is expected: a value with the key of its words, never an error. */
export function problem<Name extends string>(name: Name, details?: Details): Problem<Name> {
  return details ? { ok: false, problem: name, details } : { ok: false, problem: name };
}
