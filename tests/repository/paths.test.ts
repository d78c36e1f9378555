import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { expect, test } from "vitest";

import { paths } from "#app/paths.ts";

type Route = { readonly path?: string; readonly index?: boolean; readonly children?: readonly Route[] };

const root = join(import.meta.dirname, "..", "..");

/** Reached by no link: asked by machines, by the server itself, or for whatever is not there. */
const unlinked = ["/robots.txt", "/fout/:status", "/*", "/beheer/*"];
/** Answered before the routes are asked. */
const answeredElsewhere = ["/healthz"];

test("every address that is written leads to one page, and every page can be written", () => {
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
  const routes = addresses(JSON.parse(said.slice(said.indexOf("["))) as Route[], "");
  const written = builders(paths).map((build) => build("x", "x").split("?", 1)[0] ?? "");
  const lost = written.filter(
    (path) => !answeredElsewhere.includes(path) && !routes.some((route) => matches(route, path)),
  );
  expect(lost).toEqual([]);
  const unwritten = routes.filter((route) => !written.some((path) => matches(route, path)));
  expect(unwritten.toSorted()).toEqual(unlinked.toSorted());
});

type Build = (...given: readonly string[]) => string;

function builders(part: object): Build[] {
  return Object.values(part).flatMap((value) =>
    typeof value === "function" ? [value as Build] : builders(value as object),
  );
}

function addresses(routes: readonly Route[], above: string): string[] {
  return routes.flatMap((route) => {
    const here = route.path ? `${above}/${route.path}`.replace("//", "/") : above;
    if (route.children) return addresses(route.children, here);
    return route.path !== undefined || route.index ? [here || "/"] : [];
  });
}

function matches(route: string, path: string): boolean {
  if (route === "/*") return false;
  const pattern = route.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/:[^/.\\]+/g, "[^/]+");
  return new RegExp(`^${pattern}$`).test(path);
}
