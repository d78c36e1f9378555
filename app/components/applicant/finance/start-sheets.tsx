import type { FormView } from "#app/components/forms/form-view.ts";
import { Term } from "#app/components/term.tsx";
import { fundingKinds, investmentKinds } from "#app/domain/applications/finance/financial-plan.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Cents } from "#app/lib/money.ts";
import { Icon } from "#app/ui/icon.tsx";

import { CellField } from "./cell-field.tsx";
import { SheetChecks } from "./sheet-checks.tsx";
import type { SheetProps } from "./sheet-props.ts";
import { InvestmentDetails, LoanDetails } from "./start-details.tsx";
import { UnreadFields } from "./unread-fields.tsx";

/** Sheets 1 and 2: what the start costs and where the money comes from, side by side. */
export function StartSheets({ view, counted: { needed, available }, checks, unread }: SheetProps) {
  const t = useTranslate();
  return (
    <section className="stack g-4" aria-labelledby="finance-start">
      <h2 id="finance-start">{t("finance.start")}</h2>
      <p>{t("finance.startHint")}</p>
      <div className="two g-4">
        <div className="stack g-3">
          <AmountTable
            caption={t("finance.investment")}
            rows={investmentKinds.map((kind) => ({
              name: `investments.${kind}.amount`,
              label: t(`finance.investment.${kind}`),
            }))}
            view={view}
            total={{ label: t("finance.needed"), amount: needed }}
          />
          <InvestmentDetails view={view} />
        </div>
        <div className="stack g-3">
          <AmountTable
            caption={t("finance.funding")}
            rows={fundingKinds.map((kind) => ({
              name: `funding.${kind}.amount`,
              label: t(`finance.funding.${kind}`),
            }))}
            view={view}
            total={{ label: t("finance.available"), amount: available }}
          />
          <LoanDetails view={view} />
        </div>
      </div>
      <Term name="unforeseen" />
      <Balance needed={needed} available={available} />
      <UnreadFields unread={unread} under={["investments", "funding"]} />
      <SheetChecks checks={checks} sheet="start" />
    </section>
  );
}

/** Whether what is needed is there; nothing against nothing is not right, it is not begun. */
function Balance({ needed, available }: { needed: Cents; available: Cents }) {
  const t = useTranslate();
  const format = useFormat();
  if (needed === 0 && available === 0) return <p className="explanation">{t("finance.noAmounts")}</p>;
  return (
    <p className="row g-2 balance">
      <Icon name={needed === available ? "check" : "attention"} />
      <strong>
        {t("finance.difference", { needed: format.money(needed), available: format.money(available) })}
      </strong>
    </p>
  );
}

type TableProps = {
  readonly caption: string;
  readonly rows: readonly { readonly name: string; readonly label: string }[];
  readonly view: FormView;
  readonly total: { readonly label: string; readonly amount: Cents };
};

function AmountTable({ caption, rows, view, total }: TableProps) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="table-box">
      <table className="table table-tight">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("finance.forWhat")}</th>
            <th scope="col" className="num">
              {t("finance.amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, label }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td className="num">
                <CellField field={view.field(name)} label={t("finance.inEuro", { name: label })} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total.label}</th>
            <td className="num">{format.money(total.amount)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
