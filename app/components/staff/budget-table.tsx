import type { ServiceLabel } from "#app/domain/spaces/vocabulary.ts";
import type { YearRoom } from "#app/domain/tenders/discount/budget.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { type Cents, cents } from "#app/lib/money.ts";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data-table.tsx";

type Claim = {
  readonly tenderId: string;
  readonly year: number;
  readonly amount: Cents;
  readonly address: string;
};
type Props = {
  readonly label: ServiceLabel;
  readonly years: readonly YearRoom[];
  readonly claims: readonly Claim[];
};

/** The room of each year of one branch, what is promised from it and to which space, and what is left. */
export function BudgetTable({ label, years, claims }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="stack g-3">
      <h2>{t(`staff.space.serviceLabel.${label}`)}</h2>
      {years.length === 0 ? (
        <p>{t("budget.none")}</p>
      ) : (
        <DataTable
          caption={t(`staff.space.serviceLabel.${label}`)}
          cards
          rows={years}
          keyOf={({ year }) => year}
          columns={[
            { title: t("budget.year"), cell: ({ year }) => year },
            { title: t("budget.amount"), cell: ({ budget }) => format.money(budget), number: true },
            { title: t("budget.committed"), cell: (room) => format.money(room.committed), number: true },
            {
              title: t("budget.left"),
              cell: ({ budget, committed }) => format.money(cents(budget - committed)),
              number: true,
            },
            {
              title: t("budget.spaces"),
              cell: ({ year }) => (
                <ul className="plain-list stack g-1">
                  {claims
                    .filter((claim) => claim.year === year)
                    .map((claim) => (
                      <li key={claim.tenderId}>
                        <a href={paths.staff.tender(claim.tenderId)}>{claim.address}</a>{" "}
                        {format.money(claim.amount)}
                      </li>
                    ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}
