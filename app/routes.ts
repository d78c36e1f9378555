import { flatRoutes } from "@remix-run/fs-routes";
import { layout, prefix, type RouteConfig } from "@remix-run/route-config";

/** The map of the product: one folder per audience, file names are the (Dutch) URLs. */
export default [
  ...(await flatRoutes({ rootDirectory: "routes/public" })),
  ...(await audience("applicant", "mijn-plannen")),
  ...(await audience("jury", "jury")),
  ...(await audience("staff", "beheer")),
  ...(await audience("partner", "partner")),
  ...(await flatRoutes({ rootDirectory: "routes/system" })),
  ...(await flatRoutes({ rootDirectory: "routes/demo" })),
  ...(await flatRoutes({ rootDirectory: "routes/dev" })),
] satisfies RouteConfig;

async function audience(folder: string, url: string) {
  const screens = await flatRoutes({
    rootDirectory: `routes/${folder}`,
    ignoredRouteFiles: ["**/_layout.tsx"],
  });
  return [layout(`routes/${folder}/_layout.tsx`, prefix(url, screens))];
}
