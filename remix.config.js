// This is the Vite config: the Remix commands are started with `--config remix.config.js`, and it is the
// only tool configuration at the top level. (A classic remix.config.js has no meaning under Vite.)
// @ts-check
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

/** In development the same Express application answers as in production. */
const appDevServer = {
  name: "plint-dev-server",
  apply: /** @type {const} */ ("serve"),
  /** @param {import("vite").ViteDevServer} vite */
  configureServer: (vite) => () => {
    vite.middlewares.use(async (request, response, next) => {
      try {
        request.url = request.originalUrl;
        const { developmentApp } = await vite.ssrLoadModule("./app/server/development.ts");
        (await developmentApp(vite))(request, response, next);
      } catch (error) {
        if (error instanceof Error) vite.ssrFixStacktrace(error);
        next(error);
      }
    });
  },
};

/** Stands after remix(), whose own config hook would overwrite the input. */
const appServerEntry = {
  name: "plint-server-entry",
  apply: /** @type {const} */ ("build"),
  config: (/** @type {unknown} */ _config, /** @type {import("vite").ConfigEnv} */ env) =>
    env.isSsrBuild ? { build: { rollupOptions: { input: "./app/server/main.ts" } } } : undefined,
};

export default defineConfig(({ isSsrBuild }) => ({
  build: { target: isSsrBuild ? "node20" : "es2022", assetsInlineLimit: 0 },
  plugins: [
    appDevServer,
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    appServerEntry,
  ],
}));
