/** Whether a statement is what the client asks of each new connection, once, and not of the database's content. */
export function isOfConnection(statement: string): boolean {
  return /^select b\.oid, b\.typarray\s+from pg_catalog\.pg_type/i.test(statement.trim());
}
