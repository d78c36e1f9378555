import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";
import { DataTable } from "#app/ui/data-table.tsx";

type Rent = { readonly fromOn: string; readonly percent: number; readonly rentCents: Cents };

/** The rent path on the calendar: from which day how much. */
export function LeaseRents({ rents }: { rents: readonly Rent[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <section className="stack g-3 form-page">
      <h2>{t("lease.rents")}</h2>
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
    </section>
  );
}
