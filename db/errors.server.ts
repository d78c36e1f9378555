export type DatabaseProblem = { readonly code: string; readonly constraint: string | null };

/**
 * What may be logged of a failed statement: the code and the constraint. The message of a query error quotes the
 * statement with its values, and those are personal data. Null when the database has no part in it.
 */
export function describeDatabaseError(error: unknown): DatabaseProblem | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!("code" in cause) || typeof cause.code !== "string") continue;
    const constraint = "constraint_name" in cause ? cause.constraint_name : null;
    return { code: cause.code, constraint: typeof constraint === "string" ? constraint : null };
  }
  return null;
}
