import type { FormView } from "#app/components/forms/form-view.ts";
import type { Calculation } from "#app/domain/applications/finance/calculate.ts";
import { percentOf } from "#app/domain/applications/finance/checks/check.ts";
import { costKinds } from "#app/domain/applications/finance/financial-plan.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { share } from "#app/lib/money.ts";
import { Icon } from "#app/ui/icon.tsx";

import { CellField } from "./cell-field.tsx";

type Props = { readonly view: FormView; readonly counted: Calculation };
const totalsAbove = ["turnover", "purchases", "grossProfit"] as const;
const totalsBelow = ["depreciation", "interest"] as const;

/** Sheet 3: three years, of which only the costs are typed; rent and everything else is counted. */
export function OperationTable({ view, counted: { years } }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const hasOwnRent = years.some((_, index) => view.field(`operation.rent.year${index + 1}`).value);
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t("finance.perYear")}>
      <table className="table table-tight table-input table-stacked sticky">
        <thead>
          <tr>
            <th scope="col">{t("finance.perYear")}</th>
            {years.map((_, index) => (
              <th key={index} scope="col" className="num">
                {yearName(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totalsAbove.map(counted)}
          {counted("rent")}
          {hasOwnRent ? typed("operation.rent", t("finance.rent")) : null}
          {counted("service")}
          {costKinds.map((kind) => typed(`operation.costs.${kind}`, t(`finance.cost.${kind}`)))}
          {totalsBelow.map(counted)}
        </tbody>
        <tfoot>
          {counted("result")}
          <tr>
            <th scope="row">{t("finance.total.rentShare")}</th>
            {years.map((year, index) => (
              <td key={index} className="num" data-label={yearName(index)}>
                {year.turnover === 0 ? "–" : format.percent(percentOf(year.rent, year.turnover))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );

  function yearName(index: number): string {
    return t("finance.year", { year: index + 1 });
  }

  function typed(field: string, label: string) {
    return (
      <tr key={field}>
        <th scope="row">{label}</th>
        {years.map((_, index) => (
          <td key={index} className="num" data-label={yearName(index)}>
            <CellField
              field={view.field(`${field}.year${index + 1}`)}
              label={t("finance.ofName", { name: label, what: yearName(index) })}
            />
          </td>
        ))}
      </tr>
    );
  }

  function counted(
    name: (typeof totalsAbove)[number] | (typeof totalsBelow)[number] | "rent" | "service" | "result",
  ) {
    return (
      <tr key={name} className={name === "rent" ? "from-path" : undefined}>
        <th scope="row">
          {name === "rent" ? <Icon name="lock" /> : null} {t(`finance.total.${name}`)}
        </th>
        {years.map((year, index) => (
          <td key={index} className="num" data-label={yearName(index)}>
            <span className={year[name] < 0 ? "negative" : undefined}>{format.money(year[name])}</span>
            {name === "rent" ? (
              <span className="per-month">
                {t("finance.aMonth", { amount: format.money(share(year.rent, 1, 12)) })}
              </span>
            ) : null}
          </td>
        ))}
      </tr>
    );
  }
}
