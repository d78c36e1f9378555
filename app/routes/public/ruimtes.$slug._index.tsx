import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EarlyPage } from "#app/components/spaces/early-page.tsx";
import { winnerFront } from "#app/components/spaces/winner-front.ts";
import { SpacePage } from "#app/components/spaces/space-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { database } from "#app/http/database.server.ts";
import { foundSlug } from "#app/http/guards.server.ts";
import { publicPage } from "#app/http/public-page.ts";
import { readChosen } from "#app/http/public-winners.server.ts";
import { readPublicSpace } from "#app/http/public-space.server.ts";
import { readInScope } from "#db/scope.server.ts";

export const handle = { noJs: true };
export const meta = titleOf;
export const headers: HeadersFunction = publicPage;

export async function loader({ params }: LoaderFunctionArgs) {
  const slug = foundSlug(params.slug);
  const page = await readInScope(database(), { kind: "public" }, (tx) => readPublicSpace(tx, slug));
  if (!page.call) return page;
  const { tenderId, ...call } = page.call;
  const chosen = call.status === "result" ? await readChosen(tenderId) : null;
  const building = { ...call.rules.space, id: call.spaceId };
  return {
    ...page,
    call: {
      ...call,
      chosen: chosen && { names: chosen.names, front: winnerFront(chosen.first, building) },
    },
  };
}

export default function Space() {
  const { early, call } = useLoaderData<typeof loader>();
  return call ? <SpacePage {...call} /> : <EarlyPage {...early} />;
}
