import { TransactionRollbackError } from "drizzle-orm";

import { useDatabase } from "#app/http/database.server.ts";
import type { Database } from "#db/client.server.ts";
import {
  onlyAtTheDesk,
  type Role,
  roles,
  type StageName,
  stages,
  type Tried,
} from "#tests/support/permission-world.ts";
import type { ListedRoute } from "#tests/support/route-table.ts";
import { args, type Cookies, statusOf } from "#tests/support/web.ts";

/** Who was not asked has none. */
type Statuses = Readonly<Partial<Record<Role, number>>>;

/** What one row of the table says: by stage and role the status of the answer. */
export type Row = {
  readonly title: string;
  readonly cells: Readonly<Partial<Record<StageName, Statuses>>>;
};

/** Tries every address with GET and POST, at every stage, as every role, by the real loaders and actions. */
export async function tryAll(
  db: Database,
  routes: readonly ListedRoute[],
  world: Readonly<Record<StageName, Tried>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  useDatabase(db);
  for (const route of routes) {
    const { address } = route;
    if (address === null) continue;
    // Where nothing of a call stands in the address, the stage of a call changes nothing.
    const asked = /:(tender|application|space|slot|lease|file)Id|:slug/.test(address)
      ? stages
      : (["open"] as const);
    const asking = roles.filter(
      (role) => /^\/(beheer|partner)/.test(address) || !onlyAtTheDesk.includes(role),
    );
    for (const method of ["GET", "POST"] as const) {
      const cells: Partial<Record<StageName, Statuses>> = {};
      for (const stage of asked) {
        const { params, cookies } = world[stage];
        const branch = branchOf(route, routes);
        const ask = async (role: Role) =>
          [role, await statusFor(db, branch, method, { params, cookies: cookies[role] })] as const;
        const row: (readonly [Role, number])[] = [];
        // Reading disturbs nobody; what is posted is tried one after the other, each undone before the next.
        if (method === "GET") row.push(...(await Promise.all(asking.map(ask))));
        else for (const role of asking) row.push(await ask(role));
        cells[stage] = Object.fromEntries(row);
      }
      rows.push({ title: `${method.padEnd(4)} ${address}`, cells });
    }
  }
  return rows.toSorted((a, b) => (a.title.slice(5) < b.title.slice(5) ? -1 : 1));
}

/** The route under its layouts, the outermost first: any of them may refuse. The root lets everybody in. */
function branchOf(route: ListedRoute, routes: readonly ListedRoute[]): ListedRoute[] {
  const parent = routes.find(({ id }) => id === route.parentId);
  return parent && parent.id !== "root" ? [...branchOf(parent, routes), route] : [route];
}

type Sent = { readonly params: Readonly<Record<string, string>>; readonly cookies: Cookies };

async function statusFor(
  db: Database,
  branch: readonly ListedRoute[],
  method: "GET" | "POST",
  sent: Sent,
): Promise<number> {
  const route = branch.at(-1);
  if (method === "GET") {
    for (const { module } of branch) {
      if (!module.loader) continue;
      const status = await statusOf(ask(module.loader, args("/", sent)));
      if (status >= 300) return status;
    }
    return route?.module.loader || route?.module.default ? 200 : 405;
  }
  const action = route?.module.action;
  if (!action) return 405;
  let status = 0;
  // Whatever it would do, it does not: one try leaves the world as it was for the next.
  await db
    .transaction(async (tx) => {
      useDatabase(tx as unknown as Database);
      status = await statusOf(ask(action, args("/", { ...sent, form: {} })));
      tx.rollback();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TransactionRollbackError)) throw error;
    });
  useDatabase(db);
  return status;
}

async function ask(handler: NonNullable<ListedRoute["module"]["loader"]>, given: ReturnType<typeof args>) {
  return handler(given);
}
