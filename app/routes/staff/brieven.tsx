import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { titleOf } from "#app/components/title-of.ts";
import { listLettersOfCorporation } from "#app/domain/outbox/queries.server.ts";
import { isErased } from "#app/lib/erased-address.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const letters = await readAs(actor, (tx) => listLettersOfCorporation(tx, actor.corporationId));
  return { letters, title: pageTitle(request, "staff.letters.title") };
}

export default function Letters() {
  const { letters } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="stack g-5">
      <h1>{t("staff.letters.title")}</h1>
      {letters.length === 0 ? (
        <EmptyState title={t("staff.letters.none")} />
      ) : (
        <DataTable
          caption={t("staff.letters.title")}
          cards
          rows={letters}
          keyOf={(letter) => letter.id}
          columns={[
            {
              title: t("staff.letters.to"),
              cell: (letter) =>
                letter.toName || (isErased(letter.toEmail) ? t("evening.erased.address") : letter.toEmail),
            },
            {
              title: t("staff.letters.letter"),
              cell: ({ letter }) => t.find(`staff.letter.${letter}`) ?? letter,
            },
            { title: t("staff.letters.state"), cell: ({ state }) => t(`staff.letters.state.${state}`) },
            { title: t("staff.letters.at"), cell: (letter) => format.moment(new Date(letter.createdAt)) },
          ]}
        />
      )}
    </div>
  );
}
