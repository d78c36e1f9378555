import { createRequestHandler, type ServerBuild } from "@remix-run/node";

import * as entry from "#app/entry.server.tsx";

import type { ListedRoute } from "./route-table.ts";

export type Told = { readonly status: number; readonly headers: string; readonly body: string };

/**
 * The whole app in this process: every route under its layouts, drawn to the page that a reader gets. Only what names
 * one answer and no other is fixed: the nonce, the number of the request and the mark of a browser that had none.
 */
export function wholeApp(routes: readonly ListedRoute[]): (request: Request) => Promise<Told> {
  const remix = createRequestHandler(buildOf(routes), "production");
  const context = { nonce: "nonce", requestId: "request", clientAddress: "192.0.2.1", underWay: () => 0 };
  return async (request) => {
    const answer = await remix(request, context);
    return {
      status: answer.status,
      headers: JSON.stringify([...answer.headers]).replaceAll(/mark=[\w-]{43}/g, "mark="),
      body: withoutOwn(Buffer.from(await answer.arrayBuffer()).toString("latin1")),
    };
  };
}

/** A form's key is made anew for every page; it stands in the form, and in what a part of it comes alive from. */
function withoutOwn(body: string): string {
  return body
    .replaceAll(/name="once" value="[0-9a-f-]{36}/g, 'name="once" value="')
    .replaceAll(/"once":"[0-9a-f-]{36}"/g, '"once":""');
}

function buildOf(routes: readonly ListedRoute[]): ServerBuild {
  const table = routes.map(({ id, parentId, path, index, module }) => [
    id,
    { id, parentId, path, index, module },
  ]);
  const assets = routes.map(({ id, parentId, path, index }) => [
    id,
    {
      id,
      parentId,
      path,
      index,
      module: `/${id}.js`,
      hasAction: false,
      hasLoader: false,
      hasErrorBoundary: false,
    },
  ]);
  return {
    entry: { module: entry },
    routes: Object.fromEntries(table),
    assets: {
      entry: { module: "/entry.js", imports: [] },
      routes: Object.fromEntries(assets),
      url: "/manifest.js",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_routeConfig: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
      unstable_optimizeDeps: false,
    },
    isSpaMode: false,
  } as unknown as ServerBuild;
}
