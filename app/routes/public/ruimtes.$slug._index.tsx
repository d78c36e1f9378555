import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { SpacePage } from "#app/components/spaces/space-page.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { findPublicTender } from "#app/domain/tenders/public-queries.server.ts";
import { listPublicAddenda } from "#app/domain/tenders/addenda/queries.server.ts";
import { listPublicQuestions } from "#app/domain/tenders/questions/queries.server.ts";
import { lateMoment } from "#app/domain/tenders/late-opening.ts";
import { publicStatusOf } from "#app/domain/tenders/public-status.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { listSlots } from "#app/domain/tenders/viewings/queries.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundSlug } from "#app/http/guards.server.ts";
import { publicPage } from "#app/http/public-page.ts";
import { readInScope } from "#db/scope.server.ts";

export const handle = { noJs: true };
export const meta = titleOf;
export const headers: HeadersFunction = publicPage;

export function loader({ params }: LoaderFunctionArgs) {
  return readInScope(database(), { kind: "public" }, async (tx) => {
    const { tender, ...row } = found(await findPublicTender(tx, foundSlug(params.slug)));
    const rules = found(tender.rules);
    const now = await databaseNow(tx);
    const call = { corporationId: tender.corporationId, tenderId: tender.id };
    return {
      title: `${addressOf(rules)}, ${rules.space.city}`,
      ...row,
      now: now.toISOString(),
      rules,
      rulesHash: tender.rulesHash ?? "",
      openedLate: (tender.opensAt && lateMoment(tender.opensAt, tender.openedAt)?.toISOString()) || null,
      status: publicStatusOf(stateAt(tender, now)),
      changes: await listPublicAddenda(tx, call),
      questions: await listPublicQuestions(tx, call),
      slots: await listSlots(tx, call),
    };
  });
}

export default function Space() {
  return <SpacePage {...useLoaderData<typeof loader>()} />;
}
