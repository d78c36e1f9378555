import type { CSSProperties } from "react";

import type { LiquidityMonth } from "#app/domain/applications/finance/liquidity.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { cents, share } from "#app/lib/money.ts";

/** A bar for the closing balance of every month; what is under zero hangs, hatched, below the line. */
export function CashChart({ months }: { months: readonly LiquidityMonth[] }) {
  const t = useTranslate();
  const format = useFormat();
  const euros = months.map((month) => share(month.closing, 1, 100));
  // What lies above and below the line share one height, so that neither runs out of the picture.
  const top = Math.max(0, ...euros);
  const bottom = -Math.min(0, ...euros);
  const range = Math.max(1, top + bottom);
  const style = {
    "--top": top / range,
    "--bottom": bottom / range,
    "--max": range,
    "--months": months.length,
  } as CSSProperties;
  return (
    <figure className="chart card" aria-hidden="true">
      <figcaption>{t("finance.chart")}</figcaption>
      <ol className="cash" style={style}>
        {months.map(({ month }, index) => {
          const value = euros[index] ?? cents(0);
          const bar = { "--v": value } as CSSProperties;
          return (
            <li key={month} className={classOf(value, -bottom)}>
              <div className="above">
                {value >= 0 ? (
                  <>
                    <span>{format.number(value)}</span>
                    <i style={bar} />
                  </>
                ) : null}
              </div>
              <div className="below">
                {value < 0 ? (
                  <>
                    <i style={bar} />
                    <b>{format.number(value)}</b>
                  </>
                ) : null}
              </div>
              <span className="month">{format.shortMonth(month)}</span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

function classOf(value: number, lowest: number): string | undefined {
  if (value >= 0) return undefined;
  return value === lowest ? "red lowest" : "red";
}
