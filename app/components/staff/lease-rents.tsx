import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";

type Rent = { readonly fromOn: string; readonly percent: number; readonly rentCents: Cents };

/** The rent path on the calendar: from which day how much. */
export function LeaseRents({ rents }: { rents: readonly Rent[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <section className="stack g-3 form-page">
      <h2>{t("lease.rents")}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("lease.from")}</th>
            <th scope="col" className="num">
              {t("lease.share")}
            </th>
            <th scope="col" className="num">
              {t("lease.amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rents.map((rent) => (
            <tr key={rent.fromOn}>
              <th scope="row">{format.day(day(rent.fromOn))}</th>
              <td className="num">{format.percent(rent.percent)}</td>
              <td className="num">{format.money(rent.rentCents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
