import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { LeaseCard } from "#app/components/staff/lease-card.tsx";
import { LeaseFilter } from "#app/components/staff/lease-filter.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { listLeases } from "#app/domain/leases/queries.server.ts";
import { leaseTasksOn } from "#app/domain/leases/lease-desk-tasks.ts";
import { boardStates } from "#app/domain/leases/states.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { facadeFor } from "#app/ui/facade/parameters.ts";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const chosen = new URL(request.url).searchParams.get("wijk")?.trim() ?? "";
  return readAs(actor, async (tx) => {
    const all = await listLeases(tx, actor.corporationId);
    const names = new Set(all.map(({ neighbourhood }) => neighbourhood));
    return {
      title: pageTitle(request, "lease.board.title"),
      today: dayOf(await databaseNow(tx)),
      chosen,
      neighbourhoods: [...names].toSorted((a, b) => a.localeCompare(b, "nl")),
      leases: all.filter((one) => chosen === "" || one.neighbourhood === chosen).map(withNext),
    };
  });
}

/** A lease with what waits at it first, as the desk tells it. */
function withNext({ now, ...lease }: Awaited<ReturnType<typeof listLeases>>[number]) {
  const [task] = leaseTasksOn({ ...lease, leaseId: lease.id, address: "" }, dayOf(now));
  const next = task && {
    kind: task.kind,
    count: task.count,
    dueAt: task.dueAt?.toISOString() ?? null,
    isLate: task.dueAt !== null && task.dueAt < now,
  };
  // The same awning as on the front of its space.
  const { awning, awning2 } = facadeFor(lease.spaceId).paint;
  return { ...lease, next, awning: { "--fc-aw1": awning, "--fc-aw2": awning2 } };
}

export default function LeaseBoard() {
  const { leases, today, neighbourhoods, chosen } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const isOnBoard = (state: string) => boardStates.some((one) => one === state);
  const others = leases.filter((lease) => !isOnBoard(lease.state));
  const columns = [...boardStates, ...new Set(others.map((lease) => lease.state))];
  return (
    <div className="stack g-5">
      <div className="row row-apart row-top">
        <div className="stack g-1">
          <h1>{t("lease.board.title")}</h1>
          <p>{t("board.count", { count: leases.length - others.length, day: format.day(today) })}</p>
        </div>
        <LeaseFilter neighbourhoods={neighbourhoods} chosen={chosen} />
      </div>
      {leases.length === 0 ? (
        <EmptyState title={chosen ? t("board.noneHere", { neighbourhood: chosen }) : t("lease.board.none")}>
          {chosen ? <a href={paths.staff.leases()}>{t("board.everywhere")}</a> : null}
        </EmptyState>
      ) : null}
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
                  <LeaseCard key={lease.id} lease={lease} today={today} />
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
