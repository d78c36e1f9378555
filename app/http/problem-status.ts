const statuses: Readonly<Record<string, number>> = {
  "not-found": 404,
  "not-allowed": 403,
  "not-your-role": 403,
  "own-work": 403,
  "not-yourself": 403,
  "key-reused": 409,
  "changed-meanwhile": 409,
  "already-submitted": 409,
  "not-in-this-state": 409,
  "space-has-a-call": 409,
  "already-proposed": 409,
  "rules-frozen": 409,
  "seat-taken": 409,
  sealed: 409,
  "sheet-sealed": 409,
  "judging-closed": 409,
  held: 409,
  later: 409,
  "tender-closed": 410,
  "link-used-or-old": 410,
  "too-large": 413,
  "file-too-large": 413,
  "file-mismatch": 415,
  "file-unknown": 415,
  "file-not-allowed": 415,
  "too-often": 429,
  "storage-down": 503,
  "storage-full": 507,
};

/** The HTTP status of a verb's refusal. What is not listed is a rule that the input broke: 422. */
export function statusOfProblem(problem: string): number {
  return statuses[problem] ?? 422;
}
