import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { StateSign } from "#app/components/staff/state-sign.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { listPublicTendersOf } from "#app/domain/tenders/public-queries.server.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { readAs, requirePartner } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";

export const meta = titleOf;

/** What a municipality or district broker sees: supply and how far it is; no plans, points or finances. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, corporation } = await requirePartner(request);
  return readAs(actor, async (tx) => {
    const now = await databaseNow(tx);
    const tenders = await listPublicTendersOf(tx, actor.corporationId);
    return {
      title: pageTitle(request, "partner.title"),
      corporation: corporation.corporationName,
      spaces: tenders.flatMap(({ rules, slug, ...tender }) =>
        rules
          ? [
              {
                id: tender.id,
                slug,
                state: stateAt(tender, now),
                space: rules.space,
                closesAt: rules.timetable.closesAt,
              },
            ]
          : [],
      ),
    };
  });
}

export default function Supply() {
  const { corporation, spaces } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="wrap band-small stack g-5">
      <h1>{t("partner.title")}</h1>
      <p className="lead">{t("partner.lead", { corporation })}</p>
      <DataTable
        caption={t("partner.title")}
        cards
        rows={spaces}
        keyOf={(row) => row.id}
        columns={[
          {
            title: t("partner.space"),
            cell: ({ slug, space }) => (
              <>
                <a href={paths.space(slug)}>
                  <HouseNumber number={space.houseNumber} /> {space.street}
                </a>
                <small className="line">
                  {space.neighbourhood}, {space.city}
                </small>
              </>
            ),
          },
          { title: t("partner.area"), cell: ({ space }) => format.area(space.areaM2) },
          { title: t("partner.state"), cell: ({ state }) => <StateSign state={state} /> },
          { title: t("partner.closes"), cell: (row) => format.moment(new Date(row.closesAt)) },
        ]}
      />
    </div>
  );
}
