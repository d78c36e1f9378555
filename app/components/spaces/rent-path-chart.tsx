import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Cents } from "#app/lib/money.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { RentPathChart as Chart } from "#app/ui/rent-path-chart.tsx";

type Props = { path: readonly RentStep[]; marketRent: Cents };

/** The rent path as steps under the line of the market rent, with every number in a table beneath. */
export function RentPathChart({ path, marketRent }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <figure className="card stack g-3">
      <Chart
        bars={path.map((step) => ({
          label: t("common.year", { year: step.year }),
          amount: format.money(step.rent),
          note: t("common.perMonth"),
          value: step.rent,
        }))}
        market={{ label: `${t("spaces.page.market")} ${format.money(marketRent)}`, value: marketRent }}
      />
      <details className="hint">
        <summary>{t("spaces.page.table")}</summary>
        <DataTable
          tight
          caption={t("spaces.page.rent")}
          rows={path}
          keyOf={(step) => String(step.year)}
          columns={[
            { title: t("spaces.page.year"), cell: (step) => step.year },
            { title: t("spaces.page.share"), cell: (step) => format.percent(step.percent), number: true },
            { title: t("spaces.page.amount"), cell: (step) => format.money(step.rent), number: true },
          ]}
        />
      </details>
    </figure>
  );
}
