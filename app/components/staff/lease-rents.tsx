import { RentPathChart } from "#app/components/spaces/rent-path-chart.tsx";
import { contractYear } from "#app/domain/leases/dated-rent.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day, dayOf } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";
import { DataTable } from "#app/ui/data-table.tsx";

type Rent = { readonly fromOn: string; readonly percent: number; readonly rentCents: Cents };
type Props = {
  readonly rents: readonly Rent[];
  readonly startsOn: string;
  readonly marketRent: Cents;
  readonly now: Date;
};

/** The rent path on the calendar: drawn as steps under the market rent, and from which day how much as a table. */
export function LeaseRents({ rents, startsOn, marketRent, now }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const path = rents.map(({ fromOn, percent, rentCents }) => ({
    year: contractYear(day(startsOn), day(fromOn)),
    fromOn: day(fromOn),
    percent,
    rent: rentCents,
  }));
  return (
    <section className="stack g-3 form-page">
      <h2>{t("lease.rents")}</h2>
      <RentPathChart path={path} marketRent={marketRent} startsOn={day(startsOn)} today={dayOf(now)}>
        <DataTable
          caption={t("lease.rents")}
          cards
          rows={rents}
          keyOf={(rent) => rent.fromOn}
          columns={[
            { title: t("lease.from"), cell: (rent) => format.day(day(rent.fromOn)) },
            { title: t("lease.share"), cell: (rent) => format.percent(rent.percent), number: true },
            { title: t("lease.amount"), cell: (rent) => format.money(rent.rentCents), number: true },
          ]}
        />
      </RentPathChart>
    </section>
  );
}
