// Which room may import which: the table of app/README.md, as the linter reads it.
import { dirname, join, relative, sep } from "node:path";

/** The areas of the domain in story order; an area looks back, never forward. */
const AREAS = ["people", "spaces", "tenders", "applications", "jury", "leases", "portfolio", "privacy"];
/** Serve every area: the log of events and the queue of letters. */
const FOUNDATIONS = ["events", "outbox"];

/** Seeds and factories tell stories through the verbs, so they stand above the domain; the rest of db stands below. */
const DB_ROOMS = { schema: "schema", seeds: "stories", factories: "stories" };

const PRODUCT = ["paths", "i18n", "locales", "lib", "domain"];

const SCREENS = [
  ...PRODUCT,
  "env",
  "ui",
  "components",
  "domain.server",
  "services",
  "http",
  "jobs",
  "emails",
  "db",
];

/** @type {Record<string, { rooms: string[], types?: string[], packages?: RegExp }>} */
const MAY_IMPORT = {
  lib: { rooms: ["lib"], packages: /^(drizzle-orm|postgres|react|@remix-run)/ },
  domain: { rooms: ["lib", "locales", "domain"], packages: /^(drizzle-orm|postgres|react|@remix-run|node:)/ },
  "domain.server": {
    rooms: ["lib", "locales", "paths", "domain", "domain.server", "db", "schema"],
    types: ["emails"],
    packages: /^(react|@remix-run)/,
  },
  schema: { rooms: ["lib", "domain", "schema"], packages: /^(react|@remix-run)/ },
  db: { rooms: ["lib", "db", "schema"], packages: /^(react|@remix-run)/ },
  ui: { rooms: ["lib", "ui"], packages: /^(@remix-run|drizzle-orm|postgres|node:)/ },
  components: {
    rooms: [...PRODUCT, "ui", "components", "islandAddress"],
    types: ["domain.server", "http"],
    packages: /^(drizzle-orm|postgres|node:|@remix-run\/node)/,
  },
  islands: {
    rooms: [...PRODUCT, "ui", "components", "islands", "islandAddress"],
    packages: /^(drizzle-orm|postgres|node:|@remix-run)/,
  },
  i18n: { rooms: PRODUCT, packages: /^(drizzle-orm|postgres|node:)/ },
  islandAddress: { rooms: [] },
  paths: { rooms: ["lib", "paths"] },
  emails: {
    rooms: [...PRODUCT, "emails"],
    types: ["domain.server"],
    packages: /^(drizzle-orm|postgres|@remix-run)/,
  },
  services: {
    rooms: ["env", "lib", "services", "emails", "i18n"],
    packages: /^(drizzle-orm|postgres|react)/,
  },
  http: {
    rooms: [...PRODUCT, "env", "domain.server", "services", "db", "http", "emails"],
    types: ["server"],
    packages: /^(drizzle-orm|postgres)/,
  },
  jobs: {
    rooms: [...PRODUCT, "env", "domain.server", "services", "db", "emails", "jobs"],
    packages: /^(react|@remix-run)/,
  },
  routes: { rooms: SCREENS, packages: /^(drizzle-orm|postgres)/ },
  // The demo's door knows who lives in the demo's world.
  demo: { rooms: [...SCREENS, "stories"], packages: /^(drizzle-orm|postgres)/ },
  // Around every page: the frame in which routes are drawn, on either side.
  frame: {
    rooms: [...PRODUCT, "ui", "components", "http", "services", "db"],
    packages: /^(drizzle-orm|postgres)/,
  },
  stories: {
    rooms: [...PRODUCT, "domain.server", "db", "schema", "stories"],
    packages: /^(react|@remix-run)/,
  },
  // Starts everything there is, and knows no screen and no table.
  server: {
    rooms: [...PRODUCT, "env", "domain.server", "services", "http", "jobs", "db", "stories", "server"],
    packages: /^(drizzle-orm|postgres|react)/,
  },
};

/** Refuses an import that goes to a room, an area or a package that this file's room does not know. */
export const rings = {
  create(context) {
    const from = placeOf(relative(context.cwd, context.filename));
    const law = MAY_IMPORT[from.room];
    if (!law) return {};
    const judge = (node, isType) => {
      if (typeof node?.value !== "string") return;
      const wrong = objection(from, law, node.value, isType, context);
      if (wrong) context.report({ node, message: wrong });
    };
    return {
      ImportDeclaration: (node) => judge(node.source, node.importKind === "type"),
      ExportNamedDeclaration: (node) => judge(node.source, node.exportKind === "type"),
      ExportAllDeclaration: (node) => judge(node.source, node.exportKind === "type"),
      ImportExpression: (node) => judge(node.source, false),
    };
  },
};

function objection(from, law, specifier, isType, context) {
  const target = targetOf(specifier, context);
  if (target === null) return law.packages?.test(specifier) ? `${from.room} knows no ${specifier}` : null;
  const to = placeOf(target);
  if (isType && law.types?.includes(to.room)) return null;
  if (!law.rooms.includes(to.room)) return `${from.room} does not import ${to.room}`;
  return looksForward(from, to) ? `${from.area} comes before ${to.area} and may not look forward` : null;
}

/** The path in the repository that an import leads to; null for a package. */
function targetOf(specifier, context) {
  const path = specifier.split("?", 1)[0];
  if (path.startsWith("#")) return path.slice(1);
  return path.startsWith(".") ? relative(context.cwd, join(dirname(context.filename), path)) : null;
}

function placeOf(path) {
  const [top, second, third] = path.split(sep);
  const server = /\.server\.tsx?$/.test(path);
  if (path === "app/paths.ts" || path === "app/jury-paths.ts" || path === "app/staff-paths.ts")
    return { room: "paths" };
  if (path === "app/env.server.ts") return { room: "env" };
  if (path === "app/i18n/locales.ts") return { room: "locales" };
  if (path === "app/islands/address.ts") return { room: "islandAddress" };
  if (/^app\/(root|entry\.\w+)\.tsx$/.test(path)) return { room: "frame" };
  if (path.startsWith("app/routes/demo/")) return { room: "demo" };
  if (top === "db") return { room: DB_ROOMS[second] ?? "db" };
  if (top !== "app") return { room: top };
  return {
    room: second === "domain" && server ? "domain.server" : second,
    area: second === "domain" ? third : null,
  };
}

function looksForward(from, to) {
  if (!from.area || !to.area || from.area === to.area || FOUNDATIONS.includes(to.area)) return false;
  if (FOUNDATIONS.includes(from.area)) return to.area !== "people";
  return AREAS.indexOf(to.area) > AREAS.indexOf(from.area);
}
