export type Tally = { readonly passed: number; readonly failed: number };

/** What several runs come to together. */
export function add(...tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
  };
}
