import type { CSSProperties } from "react";

import type { DeskTaskKind } from "#app/domain/leases/desk-tasks.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day, dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";
import { Sign } from "#app/ui/sign.tsx";

type Next = {
  readonly kind: DeskTaskKind;
  readonly count: number;
  readonly dueAt: string | null;
  readonly isLate: boolean;
};

export type BoardLease = {
  readonly id: string;
  readonly tradeName: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly unit: string;
  readonly startsOn: string;
  /** What waits at it first; nothing where nothing does. */
  readonly next: Next | null | undefined;
  /** The colours of the awning of its space. */
  readonly awning: Readonly<Record<string, string>>;
};

/** One lease on the board: whose, where, from when, and what comes next. */
export function LeaseCard({ lease, today }: { readonly lease: BoardLease; readonly today: string }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <li className="board-card stack g-1" style={lease.awning as CSSProperties}>
      <a href={paths.staff.lease(lease.id)}>{lease.tradeName}</a>
      <span className="address">
        {lease.street} <HouseNumber number={lease.houseNumber} />
      </span>
      {lease.unit ? <span className="small">{lease.unit}</span> : null}
      <small>{t("lease.board.from", { day: format.plainDay(day(lease.startsOn)) })}</small>
      {lease.next ? <NextSign next={lease.next} today={today} /> : null}
    </li>
  );
}

/** What comes next at a lease, and before when, as short as it can be said; late stands out. */
function NextSign({ next, today }: { readonly next: Next; readonly today: string }) {
  const t = useTranslate();
  const format = useFormat();
  const due = next.dueAt ? dayOf(new Date(next.dueAt)) : null;
  const words = t.find(`lease.board.next.${next.kind}`, { count: next.count });
  const isThisYear = due?.slice(0, 4) === today.slice(0, 4);
  return (
    <>
      {words ? <span className="small">{words}</span> : null}
      {due ? (
        <Sign tone={next.isLate ? "error" : "info"}>
          {t(next.isLate ? "board.late" : "board.due", {
            day: unbroken(isThisYear ? format.shortDay(due) : format.shortDate(due)),
          })}
        </Sign>
      ) : null}
    </>
  );
}

/** A date in a narrow badge stays on one line. */
const unbroken = (text: string) => text.replaceAll(" ", "\u00a0");
