import { paymentNames, type LiquidityMonth } from "#app/domain/applications/finance/liquidity.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { share } from "#app/lib/money.ts";

const rows = ["opening", "receipts", "funding", ...paymentNames] as const;

/** The chart as numbers: every row of the liquidity budget, in whole euros. */
export function CashTable({ months }: { months: readonly LiquidityMonth[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <details className="disclosure">
      <summary>{t("finance.cashTable")}</summary>
      <div className="table-box" tabIndex={0} role="region" aria-label={t("finance.chart")}>
        <table className="table table-tight sticky">
          <thead>
            <tr>
              <th scope="col">{t("finance.inEuros")}</th>
              {months.map(({ month }) => (
                <th key={month} scope="col" className="num">
                  {format.shortMonth(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows.map(line)}</tbody>
          <tfoot>{line("closing")}</tfoot>
        </table>
      </div>
    </details>
  );

  function line(name: (typeof rows)[number] | "closing") {
    return (
      <tr key={name}>
        <th scope="row">{t(`finance.flow.${name}`)}</th>
        {months.map((month) => (
          <td key={month.month} className="num">
            <span className={month[name] < 0 ? "negative" : undefined}>
              {format.number(share(month[name], 1, 100))}
            </span>
          </td>
        ))}
      </tr>
    );
  }
}
