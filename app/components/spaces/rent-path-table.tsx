import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { type Cents, cents } from "#app/lib/money.ts";
import { DataTable } from "#app/ui/data-table.tsx";

type Props = { path: readonly RentStep[]; marketRent: Cents };

/** Every number of the rent path, and what each year saves on the market rent. */
export function RentPathTable({ path, marketRent }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <DataTable
      caption={t("spaces.page.table")}
      tight
      rows={path}
      keyOf={(step) => step.year}
      columns={[
        { title: t("spaces.page.year"), cell: (step) => step.year },
        { title: t("spaces.page.share"), cell: (step) => format.percent(step.percent), number: true },
        { title: t("spaces.page.amount"), cell: (step) => format.money(step.rent), number: true },
        {
          title: t("spaces.page.yearDiscount"),
          cell: (step) => format.money(cents(Math.max(0, marketRent - step.rent) * 12)),
          number: true,
        },
      ]}
    />
  );
}
