import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Cents } from "#app/lib/money.ts";

const WIDTH = 640;
const HEIGHT = 220;
const FLOOR = 180;
const GAP = 6;

type Props = { path: readonly RentStep[]; marketRent: Cents };

/** The rent path as steps under the line of the market rent, with every number in a table beneath. */
export function RentPathChart({ path, marketRent }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const highest = Math.max(marketRent, ...path.map((step) => step.rent), 1);
  const heightOf = (amount: number) => (amount / highest) * (FLOOR - 30);
  const width = (WIDTH - GAP * (path.length - 1)) / path.length;
  const marketY = FLOOR - heightOf(marketRent);
  return (
    <figure className="stack g-3">
      <svg className="rent-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {path.map((step, index) => {
          const x = index * (width + GAP);
          const height = heightOf(step.rent);
          return (
            <g key={step.year}>
              <rect
                className="rent-chart-step"
                x={x}
                y={FLOOR - height}
                width={width}
                height={height}
                rx="3"
              />
              <text
                className="rent-chart-amount"
                x={x + width / 2}
                y={FLOOR - height / 2 + 7}
                textAnchor="middle"
              >
                {format.money(step.rent)}
              </text>
              <text className="rent-chart-year" x={x + width / 2} y={FLOOR + 24} textAnchor="middle">
                {t("common.year", { year: step.year })}
              </text>
            </g>
          );
        })}
        <path className="rent-chart-market" d={`M0 ${marketY}H${WIDTH}`} />
        <text className="rent-chart-year" x="4" y={marketY - 8}>
          {t("spaces.page.market")} {format.money(marketRent)}
        </text>
      </svg>
      <details className="disclosure">
        <summary>{t("spaces.page.table")}</summary>
        <table className="table table-tight">
          <thead>
            <tr>
              <th scope="col">{t("spaces.page.year")}</th>
              <th scope="col" className="num">
                {t("spaces.page.share")}
              </th>
              <th scope="col" className="num">
                {t("spaces.page.amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {path.map((step) => (
              <tr key={step.year}>
                <th scope="row">{step.year}</th>
                <td className="num">{format.percent(step.percent)}</td>
                <td className="num">{format.money(step.rent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
