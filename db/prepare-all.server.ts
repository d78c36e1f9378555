import type { Sql } from "postgres";

type Client = Pick<Sql, "unsafe"> & {
  begin?: (work: (client: Client) => unknown) => unknown;
  savepoint?: (work: (client: Client) => unknown) => unknown;
};

/**
 * Has each connection prepare a statement once and keep its plan, also inside transactions: with row security, planning
 * one costs many times what running it does. Drizzle asks for this only per query, never for all of them.
 */
export function prepareAll<Given extends Client>(client: Given): Given {
  const { unsafe, begin, savepoint } = client;
  client.unsafe = (query, values, options) => unsafe(query, values, { ...options, prepare: true });
  if (begin) client.begin = (work) => begin((inner) => work(prepareAll(inner)));
  if (savepoint) client.savepoint = (work) => savepoint((inner) => work(prepareAll(inner)));
  return client;
}
