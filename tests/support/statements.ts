/**
 * Whether a statement only frames the others: it opens or closes a transaction, or tells it on whose behalf it reads.
 * These are sent without waiting for their answer and are the same for every page.
 */
export function isFrame(statement: string): boolean {
  return /^(begin|commit|rollback|savepoint|release)\b|^select set_config\('app\.scope'/i.test(
    statement.trim(),
  );
}
