import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { titleOf } from "#app/components/title-of.ts";
import { listLeases } from "#app/domain/leases/queries.server.ts";
import { boardStates } from "#app/domain/leases/states.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const leases = await readAs(actor, (tx) => listLeases(tx, actor.corporationId));
  return { leases, title: pageTitle(request, "lease.board.title") };
}

export default function LeaseBoard() {
  const { leases } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const others = leases.filter((lease) => !boardStates.some((state) => state === lease.state));
  const columns = [...boardStates, ...new Set(others.map((lease) => lease.state))];
  return (
    <div className="stack g-5">
      <h1>{t("lease.board.title")}</h1>
      {leases.length === 0 ? <EmptyState title={t("lease.board.none")} /> : null}
      <div className="board lease-board" tabIndex={0} role="region" aria-label={t("lease.board.title")}>
        {columns.map((state) => {
          const cards = leases.filter((lease) => lease.state === state);
          return (
            <section key={state} className="stack g-2">
              <h2 className="h4">
                {t(`states.lease.${state}`)} <span className="count">{cards.length}</span>
              </h2>
              <ul className="stack g-2 plain-list">
                {cards.map((lease) => (
                  <li key={lease.id} className="board-card stack g-1">
                    <a href={paths.staff.lease(lease.id)}>{lease.tradeName}</a>
                    <span className="address">
                      {lease.street} <HouseNumber number={lease.houseNumber} />
                    </span>
                    {lease.unit ? <span className="small">{lease.unit}</span> : null}
                    <small>{format.plainDay(day(lease.startsOn))}</small>
                  </li>
                ))}
              </ul>
              {cards.length === 0 ? <p className="small">{t("lease.board.empty")}</p> : null}
            </section>
          );
        })}
      </div>
    </div>
  );
}
