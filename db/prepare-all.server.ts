import type { Sql } from "postgres";

type Client = Pick<Sql, "unsafe"> & {
  begin?: (work: (client: Client) => unknown) => unknown;
  savepoint?: (work: (client: Client) => unknown) => unknown;
};

/**
 * Has each connection prepare a statement once and keep its plan, also inside transactions: with row security, planning
 * one costs many times what running it does. Drizzle asks for this only per query, never for all of them, and the client
 * itself sends what carries no values unprepared.
 */
export function prepareAll<Given extends Client>(client: Given): Given {
  const { unsafe, begin, savepoint } = client;
  // "simple" is known to the client, though not to its types.
  const always = { prepare: true, simple: false };
  client.unsafe = (query, values, options) => unsafe(query, values, { ...options, ...always });
  if (begin) client.begin = (work) => begin((inner) => work(prepareAll(inner)));
  if (savepoint) client.savepoint = (work) => savepoint((inner) => work(prepareAll(inner)));
  return client;
}
