/** For each state the steps that lead out of it, and where each leads. */
export type StateTable<State extends string> = {
  readonly [From in State]: { readonly [step: string]: State };
};

/** Every step name that a table knows. */
export type StepOf<Table> = {
  [From in keyof Table]: keyof Table[From];
}[keyof Table] &
  string;

/** The state that `step` leads to from `from`, or null when the table has no such step there. */
export function step<State extends string>(
  table: StateTable<State>,
  from: State,
  name: string,
): State | null {
  const steps = table[from];
  return Object.hasOwn(steps, name) ? (steps[name] ?? null) : null;
}
