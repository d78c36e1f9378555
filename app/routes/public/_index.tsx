import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { OverviewPage } from "#app/components/spaces/overview-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { readOverview } from "#app/http/overview.server.ts";
import { publicPage } from "#app/http/public-page.ts";

export const handle = { noJs: true };
export const meta = titleOf;
export const headers: HeadersFunction = publicPage;

export function loader({ request }: LoaderFunctionArgs) {
  return readOverview(request);
}

export default function Home() {
  return <OverviewPage {...useLoaderData<typeof loader>()} />;
}
