import { type SQL, sql, type SQLWrapper } from "drizzle-orm";

import { ERASED_DOMAIN } from "#app/lib/erased-address.ts";

type Person = { readonly name: SQLWrapper; readonly email: SQLWrapper };

/** How a colleague is called where their name stands: by it, or by their address while they have none. Empty for whoever was erased. */
export function calledBy(person: Person) {
  return called<string>(person);
}

/** The same of a join that may bring nobody: null then. */
export function calledOrNull(person: Person) {
  return called<string | null>(person);
}

/** The same in a subquery that calls its table of people by this name. */
export function calledAs(table: string) {
  return calledBy({ name: sql.raw(`${table}.name`), email: sql.raw(`${table}.email`) });
}

function called<Called>({ name, email }: Person): SQL<Called> {
  return sql<Called>`case when ${name} <> '' or ${email} like ${`%${ERASED_DOMAIN}`} then ${name} else ${email} end`;
}
