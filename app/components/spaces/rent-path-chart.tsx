import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Cents } from "#app/lib/money.ts";

import { RentPathTable } from "./rent-path-table.tsx";

type Props = { path: readonly RentStep[]; marketRent: Cents };

const HEIGHT = 100;
/** Room above the market rent, for its name. */
const HEADROOM = 1.16;

/**
 * The rent path as steps under the line of the market rent. The shapes are drawn and stretch along; the words are
 * text, so that they stay as large as they should be on a phone.
 */
export function RentPathChart({ path, marketRent }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const highest = Math.max(marketRent, ...path.map((step) => step.rent), 1) * HEADROOM;
  const heightOf = (amount: number) => (amount / highest) * HEIGHT;
  const width = HEIGHT / path.length;
  const marketY = HEIGHT - heightOf(marketRent);
  return (
    <figure className="card stack g-3">
      <div className="table-box rent-chart" tabIndex={0} role="region" aria-label={t("spaces.page.chart")}>
        <div className="rent-chart-inner" style={{ minInlineSize: `${path.length * 3.4}rem` }}>
          <div className="rent-chart-picture">
            <svg viewBox={`0 0 ${HEIGHT} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              {path.map((step, index) => (
                <rect
                  key={step.year}
                  className="rent-chart-step"
                  x={index * width}
                  y={HEIGHT - heightOf(step.rent)}
                  width={width - (index === path.length - 1 ? 0 : 0.6)}
                  height={heightOf(step.rent)}
                />
              ))}
              <path className="rent-chart-market" d={`M0 ${marketY}H${HEIGHT}`} />
            </svg>
            <span className="rent-chart-name" style={{ insetBlockEnd: `${heightOf(marketRent)}%` }}>
              {t("spaces.page.market")} {format.money(marketRent)}
            </span>
          </div>
          <ol className="rent-chart-words">
            {path.map((step, index) => (
              <li key={step.year}>
                <b
                  className="rent-chart-amount"
                  style={{ insetBlockStart: `${HEIGHT - heightOf(step.rent)}%` }}
                >
                  {format.money(step.rent)}
                </b>
                <span className="rent-chart-year">
                  {index > 0 && index === path.length - 1
                    ? t("spaces.page.fromYear", { year: step.year })
                    : t("common.year", { year: step.year })}
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <details className="disclosure disclosure-first">
        <summary>{t("spaces.page.table")}</summary>
        <RentPathTable path={path} marketRent={marketRent} />
      </details>
    </figure>
  );
}
