import { memo, type ReactNode } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import {
  fixedAssetKinds,
  fundingKinds,
  loanKinds,
  vatRates,
} from "#app/domain/applications/finance/financial-plan.ts";
import { useTranslate } from "#app/i18n/context.tsx";

import { CellField, CellSelect } from "./cell-field.tsx";

const detailed = [...fixedAssetKinds, "stock", "startup"] as const;

/** VAT, month and life of what is bought; folded, because the usual answers do for most. */
export const InvestmentDetails = memo(function InvestmentDetails({ view }: { view: FormView }) {
  const t = useTranslate();
  const rates = vatRates.map((rate) => ({ value: rate, label: t("finance.vatRate", { rate }) }));
  return (
    <details className="disclosure">
      <summary>{t("finance.moreInvestment")}</summary>
      <p className="explanation">{t("finance.yearsHint")}</p>
      <DetailTable columns={[t("finance.vat"), t("finance.month"), t("finance.years")]}>
        {detailed.map((kind) => {
          const name = t(`finance.investment.${kind}`);
          const label = (what: string) => t("finance.ofName", { name, what });
          const isAsset = (fixedAssetKinds as readonly string[]).includes(kind);
          return (
            <tr key={kind}>
              <th scope="row">{name}</th>
              <td data-label={t("finance.vat")}>
                <CellSelect
                  field={view.field(`investments.${kind}.vat`)}
                  label={label(t("finance.vat"))}
                  options={rates}
                  usual="21"
                />
              </td>
              <td data-label={t("finance.month")}>
                <CellField
                  field={view.field(`investments.${kind}.month`)}
                  label={label(t("finance.month"))}
                  inputMode="numeric"
                  placeholder="1"
                />
              </td>
              <td data-label={t("finance.years")}>
                {isAsset ? (
                  <CellField
                    field={view.field(`investments.${kind}.years`)}
                    label={label(t("finance.years"))}
                    inputMode="numeric"
                    placeholder="5"
                  />
                ) : null}
              </td>
            </tr>
          );
        })}
      </DetailTable>
    </details>
  );
});

const promised = fundingKinds.filter((kind) => kind !== "ownMoney" && kind !== "inKind");

/** Interest, term and certainty of the money of others. */
export const LoanDetails = memo(function LoanDetails({ view }: { view: FormView }) {
  const t = useTranslate();
  const terms = ["rate", "months", "interestOnly"] as const;
  return (
    <details className="disclosure">
      <summary>{t("finance.moreFunding")}</summary>
      <p className="explanation">{t("finance.loanHint")}</p>
      <DetailTable columns={[...terms.map((term) => t(`finance.${term}`)), t("finance.certain")]}>
        {promised.map((kind) => {
          const name = t(`finance.funding.${kind}`);
          const label = (what: string) => t("finance.ofName", { name, what });
          const isLoan = (loanKinds as readonly string[]).includes(kind);
          const certain = view.field(`funding.${kind}.certain`);
          return (
            <tr key={kind}>
              <th scope="row">{name}</th>
              {terms.map((term) => (
                <td key={term} data-label={t(`finance.${term}`)}>
                  {isLoan ? (
                    <CellField
                      field={view.field(`funding.${kind}.${term}`)}
                      label={label(t(`finance.${term}`))}
                    />
                  ) : null}
                </td>
              ))}
              <td data-label={t("finance.certain")}>
                <input
                  type="checkbox"
                  id={certain.id}
                  name={certain.name}
                  defaultChecked={view.checked(certain.name)}
                  aria-label={label(t("finance.certain"))}
                />
              </td>
            </tr>
          );
        })}
      </DetailTable>
    </details>
  );
});

function DetailTable({ columns, children }: { columns: readonly string[]; children: ReactNode }) {
  const t = useTranslate();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={columns.join(", ")}>
      <table className="table table-tight table-input table-stacked table-halves">
        <thead>
          <tr>
            <th scope="col">{t("finance.forWhat")}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
