import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { CSSProperties } from "react";

import { titleOf } from "#app/components/title-of.ts";
import { listLeases } from "#app/domain/leases/queries.server.ts";
import { leaseTasksOn } from "#app/domain/leases/lease-desk-tasks.ts";
import { boardStates } from "#app/domain/leases/states.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day, dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { facadeFor } from "#app/ui/facade/parameters.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";
import { Sign } from "#app/ui/sign.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const leases = await readAs(actor, (tx) => listLeases(tx, actor.corporationId));
  return { leases: leases.map(withNext), title: pageTitle(request, "lease.board.title") };
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
                  <li key={lease.id} className="board-card stack g-1" style={lease.awning as CSSProperties}>
                    <a href={paths.staff.lease(lease.id)}>{lease.tradeName}</a>
                    <span className="address">
                      {lease.street} <HouseNumber number={lease.houseNumber} />
                    </span>
                    {lease.unit ? <span className="small">{lease.unit}</span> : null}
                    <small>{t("lease.board.from", { day: format.plainDay(day(lease.startsOn)) })}</small>
                    {lease.next ? <NextSign next={lease.next} /> : null}
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

type Next = NonNullable<ReturnType<typeof withNext>["next"]>;

/** What comes next at a lease, and before when; late stands out. */
function NextSign({ next }: { next: Next }) {
  const t = useTranslate();
  const format = useFormat();
  const due = next.dueAt ? format.plainDay(dayOf(new Date(next.dueAt))) : null;
  const words = t.find(`lease.board.next.${next.kind}`, { count: next.count });
  return (
    <>
      {words ? <span className="small">{words}</span> : null}
      {due ? (
        <Sign tone={next.isLate ? "error" : "info"}>
          {t(next.isLate ? "desk.late" : "desk.due", { day: due })}
        </Sign>
      ) : null}
    </>
  );
}
