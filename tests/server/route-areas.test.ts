import { join } from "node:path";

import { matchRoutes } from "@remix-run/react";
import type { ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { beforeAll, describe, expect, it } from "vitest";

import { areasOf } from "#app/server/route-areas.ts";

type Routes = ServerBuild["routes"];

let routes: Routes = {};

beforeAll(async () => {
  // Where Remix looks for the files of a map of routes; its plugin says so when it builds.
  Object.assign(globalThis, { __remixAppDirectory: join(import.meta.dirname, "../../app") });
  const { default: entries } = await import("#app/routes.ts");
  routes = Object.fromEntries(listed(entries, undefined));
});

describe("the routes of an area", () => {
  it("are matched to every address of the product as all routes together would be", () => {
    const areaOf = areasOf(routes);
    const addresses = Object.keys(routes).flatMap((id) => addressesOf(pathOf(id)));
    expect(addresses.length).toBeGreaterThan(200);
    for (const address of addresses)
      expect(matched(areaOf(address), address), address).toEqual(matched(routes, address));
  });

  it.each([
    "/",
    "/_root.data",
    "/beheer",
    "/BEHEER/ruimtes",
    "/beheer.data",
    "/%62eheer/ruimtes",
    "/beheer//ruimtes",
    "//beheer",
    "/nergens",
    "/nergens/heen.data",
    "/mijn-plannen/x/y/z/q",
    "/beheer/nergens/in/dit/huis",
    "/__manifest",
  ])("leave %s to the same route as all together", (address) => {
    expect(matched(areasOf(routes)(address), address)).toEqual(matched(routes, address));
  });

  it("are few: the page of a space is not looked for among the pages of staff", () => {
    const area = Object.keys(areasOf(routes)("/ruimtes/zwanenkade-21"));
    expect(area.length).toBeLessThan(Object.keys(routes).length / 4);
    expect(area.some((id) => id.includes("routes/staff/"))).toBe(false);
  });
});

/** The ids of the routes that Remix would draw, outermost first; null when there is none. */
function matched(among: Routes, address: string): readonly (string | undefined)[] | null {
  const bare = address.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  try {
    return matchRoutes(treeOf(among, undefined), bare)?.map(({ route }) => route.id) ?? null;
  } catch {
    return null;
  }
}

function treeOf(among: Routes, parentId: string | undefined): { id: string; children: never[] }[] {
  return Object.values(among)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index, caseSensitive }) => {
      const children = treeOf(among, id);
      return { id, path, index, caseSensitive, children: index ? undefined : children } as never;
    });
}

function listed(
  entries: readonly RouteConfigEntry[],
  parentId: string | undefined,
): [string, Routes[string]][] {
  return entries.flatMap(({ file, path, index, children = [] }) => {
    const route = { id: file, path, index, parentId, module: {} } as unknown as Routes[string];
    return [[file, route] as [string, Routes[string]], ...listed(children, file)];
  });
}

function pathOf(id: string): string {
  const { path = "", parentId } = routes[id] ?? {};
  return [parentId === undefined ? "" : pathOf(parentId), path].filter(Boolean).join("/");
}

/** Addresses that a pattern stands for: with a word for each parameter, with and without what may be left out. */
function addressesOf(pattern: string): string[] {
  const filled = `/${pattern}`.replaceAll(/:[\w-]+(?=[/?]|$)/g, "0198c0de").replace(/\*$/, "ver/weg");
  const whole = filled.replaceAll("?", "");
  return [whole, filled.replaceAll(/\/[^/]*\?/g, "") || "/", `${whole}.data`, whole.toUpperCase()];
}
