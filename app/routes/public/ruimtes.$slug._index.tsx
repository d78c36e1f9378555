import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EarlyPage } from "#app/components/spaces/early-page.tsx";
import { SpacePage } from "#app/components/spaces/space-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { database } from "#app/http/database.server.ts";
import { foundSlug } from "#app/http/guards.server.ts";
import { publicPage } from "#app/http/public-page.ts";
import { readPublicSpace } from "#app/http/public-space.server.ts";
import { readInScope } from "#db/scope.server.ts";

export const handle = { noJs: true };
export const meta = titleOf;
export const headers: HeadersFunction = publicPage;

export async function loader({ params }: LoaderFunctionArgs) {
  const slug = foundSlug(params.slug);
  return readInScope(database(), { kind: "public" }, (tx) => readPublicSpace(tx, slug));
}

export default function Space() {
  const { early, call } = useLoaderData<typeof loader>();
  return call ? <SpacePage {...call} /> : <EarlyPage {...early} />;
}
