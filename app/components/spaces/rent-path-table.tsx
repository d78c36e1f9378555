import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { type Cents, cents } from "#app/lib/money.ts";

type Props = { path: readonly RentStep[]; marketRent: Cents };

/** Every number of the rent path, and what each year saves on the market rent. */
export function RentPathTable({ path, marketRent }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t("spaces.page.table")}>
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
            <th scope="col" className="num">
              {t("spaces.page.yearDiscount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {path.map((step) => (
            <tr key={step.year}>
              <th scope="row">{step.year}</th>
              <td className="num">{format.percent(step.percent)}</td>
              <td className="num">{format.money(step.rent)}</td>
              <td className="num">{format.money(cents(Math.max(0, marketRent - step.rent) * 12))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
