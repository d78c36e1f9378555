import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EveningList } from "#app/components/staff/evening-list.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { listEvenings } from "#app/domain/jury/list-evenings.server.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const evenings = await readAs(actor, (tx) => listEvenings(tx, actor.corporationId));
  const coming = evenings.filter(({ isPast }) => !isPast).toReversed();
  return {
    title: pageTitle(request, "evenings.title"),
    coming,
    past: evenings.filter(({ isPast }) => isPast),
  };
}

export default function EveningsPage() {
  const { coming, past } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <div className="stack g-5">
      <h1>{t("evenings.title")}</h1>
      {coming.length + past.length === 0 ? <EmptyState title={t("evenings.none")} /> : null}
      <EveningList title={t("evenings.coming")} evenings={coming} />
      <EveningList title={t("evenings.past")} evenings={past} />
    </div>
  );
}
