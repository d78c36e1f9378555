import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { StateSign } from "#app/components/staff/state-sign.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { countSubmittedByTender } from "#app/domain/applications/count-submitted.server.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { listSpacesWithoutTender, listTendersForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const { corporationId } = actor;
  const desk = await readAs(actor, async (tx) => ({
    tenders: await listTendersForStaff(tx, corporationId),
    spaces: await listSpacesWithoutTender(tx, corporationId),
    counts: await countSubmittedByTender(tx),
    now: await databaseNow(tx),
  }));
  return {
    title: pageTitle(request, "staff.desk.title"),
    spaces: desk.spaces,
    tenders: desk.tenders.map((tender) => ({
      ...tender,
      state: stateAt(tender, desk.now),
      closesAt: tender.closesAt?.toISOString() ?? null,
      plans: desk.counts.get(tender.id) ?? 0,
    })),
  };
}

export default function Desk() {
  const { tenders, spaces } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="stack g-6">
      <div className="row row-apart">
        <h1>{t("staff.desk.title")}</h1>
        <a className="button" href={paths.staff.newSpace()}>
          {t("ui.newSpace")}
        </a>
      </div>
      {tenders.length === 0 && spaces.length === 0 ? <p className="empty">{t("staff.desk.none")}</p> : null}
      {tenders.length > 0 ? (
        <div className="table-box" tabIndex={0} role="region" aria-label={t("staff.desk.title")}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t("staff.desk.space")}</th>
                <th scope="col">{t("staff.desk.state")}</th>
                <th scope="col">{t("staff.desk.closes")}</th>
                <th scope="col" className="num">
                  {t("staff.desk.plans")}
                </th>
              </tr>
            </thead>
            <tbody>
              {tenders.map((tender) => (
                <tr key={tender.id}>
                  <th scope="row">
                    <a href={paths.staff.tender(tender.id)}>
                      <HouseNumber number={tender.houseNumber} /> {tender.street}
                    </a>
                    <br />
                    <small>
                      {tender.neighbourhood}, {tender.city}, {format.area(tender.areaM2)}
                    </small>
                  </th>
                  <td>
                    <StateSign state={tender.state} />
                  </td>
                  <td>{tender.closesAt ? format.moment(new Date(tender.closesAt)) : null}</td>
                  <td className="num">{tender.plans}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {spaces.length > 0 ? (
        <section className="stack g-3">
          <h2>{t("staff.desk.withoutTender")}</h2>
          <ul className="grid">
            {spaces.map((space) => (
              <li key={space.id} className="card stack g-2">
                <p className="address">
                  <HouseNumber number={space.houseNumber} /> {space.street}
                </p>
                <p className="small">
                  {space.neighbourhood}, {space.city}
                </p>
                <a href={paths.staff.space(space.id)}>{t("staff.desk.startTender")}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
