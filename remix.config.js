// This is the Vite config: the Remix commands are started with `--config remix.config.js`, and it is the
// only tool configuration at the top level. (A classic remix.config.js has no meaning under Vite.)
// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

import { vitePlugin as remix } from "@remix-run/dev";
import { build, defineConfig } from "vite";

import { steadyClient } from "./db/steady-client.ts";

/** In development the same way of a request is taken as in production. */
const appDevServer = {
  name: "plint-dev-server",
  apply: /** @type {const} */ ("serve"),
  /** @param {import("vite").ViteDevServer} vite */
  configureServer: (vite) => () => {
    vite.middlewares.use(async (request, response, next) => {
      try {
        request.url = request.originalUrl;
        const { developmentApp } = await vite.ssrLoadModule("./app/server/development.ts");
        (await developmentApp(vite))(request, response);
      } catch (error) {
        if (error instanceof Error) vite.ssrFixStacktrace(error);
        next(error);
      }
    });
  },
};

/** What comes alive in the browser: one script each, under a name that says what is in it. */
const islands = [
  "autosave",
  "counted-plan",
  "evening",
  "hand-in",
  "print",
  "read-codes",
  "rows",
  "shop-window",
  "sign-out",
  "stage",
  "triage",
  "upload",
  "weights",
].map((name) => `app/islands/${name}.client.ts`);

/** Stands after remix(), whose own entries it joins. */
const islandEntries = {
  name: "plint-islands",
  apply: /** @type {const} */ ("build"),
  config: (/** @type {unknown} */ _config, /** @type {import("vite").ConfigEnv} */ env) =>
    env.isSsrBuild ? undefined : { build: { rollupOptions: { input: islands, output: { entryFileNames } } } },
};

/** @param {{ facadeModuleId: string | null }} chunk */
function entryFileNames({ facadeModuleId }) {
  const island = /\/app\/islands\/([\w-]+)\.client\.ts$/.exec(facadeModuleId ?? "");
  return island ? `islands/${island[1]}-[hash].js` : "assets/[name]-[hash].js";
}

/** Few large files compress better than many small ones: React is one, the frame of every form another. */
const fewFiles = {
  name: "plint-few-files",
  apply: /** @type {const} */ ("build"),
  config: (/** @type {unknown} */ _config, /** @type {import("vite").ConfigEnv} */ env) =>
    env.isSsrBuild ? undefined : { build: { rollupOptions: { output: { manualChunks: fileOf } } } },
};

const react = /\/node_modules\/(react|react-dom|scheduler)\//;
const framework = /\/node_modules\/(@remix-run|react-router|react-router-dom|turbo-stream)\//;
// By name: one file more that reads forms on the server brings its whole library along.
const frame = new RegExp(
  [
    "components/forms/(form-view|once-key|typed-version)",
    "components/applicant/(both-versions|part-form)",
    "i18n/(context|format|locales|translate)",
    "lib/(dates|field-problem|invisible|money|typed-day|whole-number)",
    "ui/(button|error-summary|field|field-frame|house-number|icon|notice)",
  ]
    .map((files) => `/app/${files}\\.tsx?$`)
    .join("|"),
);

/** @param {string} module */
function fileOf(module) {
  if (react.test(module)) return "react";
  if (framework.test(module)) return "framework";
  return frame.test(module) ? "frame" : undefined;
}

/** What a juror's phone keeps to run without a line: each is one file that needs no other, also after a deploy. */
const phoneFiles = {
  "islands/jury-[hash].js": "app/islands/jury.client.ts",
  "jury-worker.js": "app/islands/jury-worker.ts",
};

/** Built by themselves, so that nothing of them is shared with a page whose files are gone tomorrow. */
const phoneScripts = {
  name: "plint-phone-scripts",
  apply: /** @type {const} */ ("build"),
  applyToEnvironment: (/** @type {{ name: string }} */ { name }) => name === "client",
  async closeBundle() {
    for (const [entryFileNames, input] of Object.entries(phoneFiles))
      await build({
        configFile: false,
        logLevel: "warn",
        publicDir: false,
        build: {
          target: "es2022",
          outDir: "build/client",
          emptyOutDir: false,
          copyPublicDir: false,
          rollupOptions: { input, output: { format: "iife", entryFileNames, inlineDynamicImports: true } },
        },
      });
    writeFileSync(ISLANDS, JSON.stringify(listIslands()));
  },
};

/** The build of the pages tells the build of the server, which comes after it, where each island came to lie. */
const ISLANDS = "build/islands.json";

function listIslands() {
  const named = readdirSync("build/client/islands").map((file) => [
    file.replace(/-[\w-]{8}\.js$/, ""),
    `/islands/${file}`,
  ]);
  return Object.fromEntries(named);
}

const islandAddresses = {
  name: "plint-island-addresses",
  apply: /** @type {const} */ ("build"),
  config: (/** @type {unknown} */ _config, /** @type {import("vite").ConfigEnv} */ env) =>
    env.isSsrBuild && existsSync(ISLANDS)
      ? { define: { "import.meta.env.ISLANDS": readFileSync(ISLANDS, "utf8") } }
      : undefined,
};

/** The fonts that documents and drawn fronts are lettered with lie beside the server that draws them. */
const documentFonts = {
  name: "plint-document-fonts",
  apply: /** @type {const} */ ("build"),
  applyToEnvironment: (/** @type {{ name: string }} */ { name }) => name === "ssr",
  /** @this {import("vite").Rollup.PluginContext} */
  buildStart() {
    for (const file of readdirSync("app/ui/fonts"))
      if (/\.ttf$|-italic\.woff2$/.test(file))
        this.emitFile({
          type: "asset",
          fileName: `fonts/${file}`,
          source: readFileSync(`app/ui/fonts/${file}`),
        });
  },
};

const WORKER = 'new URL("./pdf-worker.js", import.meta.url)';

/** A thread starts from a file of its own; whichever file of the bundle starts it must know where that lies. */
const pdfWorker = {
  name: "plint-pdf-worker",
  apply: /** @type {const} */ ("build"),
  applyToEnvironment: (/** @type {{ name: string }} */ { name }) => name === "ssr",
  /** @this {import("vite").Rollup.PluginContext} */
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    if (!id.endsWith("/app/services/look-at-pdf.server.ts")) return undefined;
    if (!code.includes(WORKER)) return this.error(`${id} does not start its thread by ${WORKER}`);
    const source = readFileSync("app/services/pdf-worker.js", "utf8");
    const file = this.emitFile({ type: "asset", fileName: "pdf-worker.js", source });
    return code.replace(WORKER, `new URL(import.meta.ROLLUP_FILE_URL_${file})`);
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
  // Bundled, because it is mended on the way.
  ssr: { noExternal: ["postgres"] },
  plugins: [
    steadyClient,
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
    islandEntries,
    fewFiles,
    phoneScripts,
    islandAddresses,
    documentFonts,
    appServerEntry,
    pdfWorker,
  ],
}));
