/**
 * Whether a statement only frames the others: it opens or closes a transaction, tells it on whose behalf it reads, or
 * is what the client asks of a new connection. These are the same for every page, whatever it shows.
 */
export function isFrame(statement: string): boolean {
  return /^(begin|commit|rollback|savepoint|release)\b|^select set_config\('app\.scope'|^select b\.oid, b\.typarray\s+from pg_catalog\.pg_type/i.test(
    statement.trim(),
  );
}
