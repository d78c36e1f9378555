import { execFileSync } from "node:child_process";
import { join } from "node:path";

import type { ActionFunction, LoaderFunction } from "@remix-run/node";

const root = join(import.meta.dirname, "..", "..");

/** What a file of a route can hold, as far as tests ask. */
export type RouteModule = {
  readonly default?: unknown;
  readonly loader?: LoaderFunction;
  readonly action?: ActionFunction;
};

type Node = {
  readonly id: string;
  readonly path?: string;
  readonly index?: boolean;
  readonly file: string;
  readonly children?: readonly Node[];
};

export type ListedRoute = {
  readonly id: string;
  readonly parentId: string | undefined;
  readonly path: string | undefined;
  readonly index: boolean | undefined;
  readonly module: RouteModule;
  /** The whole address, "/beheer/huur/:leaseId"; null for a layout, which has none of its own. */
  readonly address: string | null;
};

const modules = import.meta.glob<RouteModule>("../../app/{root.tsx,routes/**/*.{ts,tsx}}");

/** Every route of the product with its module, as Remix itself lists them: a new file is in it by itself. */
export async function listRoutes(): Promise<ListedRoute[]> {
  const said = execFileSync(
    process.execPath,
    [
      join(root, "node_modules/@remix-run/dev/dist/cli.js"),
      "routes",
      "--json",
      "--config",
      "remix.config.js",
    ],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  const nodes = JSON.parse(said.slice(said.indexOf("["))) as readonly Node[];
  return Promise.all(flat(nodes, undefined, "").map(load));
}

type Flat = Omit<ListedRoute, "module"> & { readonly file: string };

function flat(nodes: readonly Node[], parentId: string | undefined, above: string): Flat[] {
  return nodes.flatMap(({ id, path, index, file, children = [] }) => {
    const here = path ? `${above}/${path}`.replace("//", "/") : above;
    const isPage = children.length === 0 && (path !== undefined || index === true);
    const own = { id, parentId, path, index, file, address: isPage ? here || "/" : null };
    return [own, ...flat(children, id, here)];
  });
}

async function load({ file, ...route }: Flat): Promise<ListedRoute> {
  const read = modules[`../../app/${file}`];
  if (!read) throw new Error(`no module for ${file}`);
  return { ...route, module: await read() };
}
