import { type Difference, differences } from "#app/domain/applications/differences.ts";

type Answered =
  { readonly result: { readonly initialValue?: unknown }; readonly isConflict: boolean } | undefined;

/** What somebody else saved differently, when that is why this form came back; else nothing. */
export function conflictOf(answered: Answered, stored: unknown): Difference[] {
  return answered?.isConflict ? differences(answered.result.initialValue, stored) : [];
}
