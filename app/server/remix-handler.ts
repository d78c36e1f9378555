import { createRequestHandler, type ServerBuild } from "@remix-run/node";

import { areasOf } from "./route-areas.ts";
import type { RemixHandler } from "./serve.ts";

type Routes = ServerBuild["routes"];

/** Remix for this build, which looks for a request's route only in its own area. */
export function remixHandler(build: ServerBuild): RemixHandler {
  const areaOf = areasOf(build.routes);
  const handlers = new Map<Routes, RemixHandler>();
  return (request, context) => {
    const routes = areaOf(new URL(request.url).pathname);
    let handler = handlers.get(routes);
    if (!handler)
      handlers.set(routes, (handler = createRequestHandler(buildOf(build, routes), "production")));
    return handler(request, context);
  };
}

/** What is drawn names the files of the same routes as can be matched. */
function buildOf(build: ServerBuild, routes: Routes): ServerBuild {
  const files = Object.entries(build.assets.routes).filter(([id]) => id in routes);
  return { ...build, routes, assets: { ...build.assets, routes: Object.fromEntries(files) } };
}
