import { memo, type MouseEvent, useLayoutEffect, useRef, useState } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import { vatRates } from "#app/domain/applications/finance/financial-plan.ts";
import { financialLimits } from "#app/domain/applications/finance/financial-defaults.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";

import { CellField, CellSelect } from "./cell-field.tsx";

const SPARE_ROWS = 2;
const columns = ["product", "price", "perWeek", "weeks", "vat"] as const;

/**
 * What is sold: price × number a week × weeks. Empty lines stand ready, and one more comes at once, with the focus in it;
 * without script it is a saved page away.
 */
export const TurnoverLines = memo(function TurnoverLines({ view }: { view: FormView }) {
  const t = useTranslate();
  const rates = vatRates.toReversed().map((rate) => ({ value: rate, label: t("finance.vatRate", { rate }) }));
  const list = "operation.turnover";
  const typed = Math.max(1, rowsThatSaySomething(view, list));
  // Too many rows are all shown, for who has to take some away.
  const { added, addRow, body } = useAddedRows();
  const rows = Math.max(typed, Math.min(financialLimits.rows, typed + SPARE_ROWS + added));
  const { error } = view.field(list);
  return (
    <div className="stack g-3" id="operation-turnover" tabIndex={-1}>
      <p className="explanation">{t("finance.turnoverHint")}</p>
      {error ? <p className="error-text">{error}</p> : null}
      <div className="table-box" tabIndex={0} role="region" aria-label={t("finance.turnover")}>
        <table className="table table-tight table-input table-stacked table-halves">
          <caption>{t("finance.turnover")}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`finance.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {Array.from({ length: rows }, (_, row) => (
              <tr key={row} id={row === typed ? "nieuwe-regel" : undefined} tabIndex={-1}>
                {columns.map((column) => {
                  const field = view.field(`${list}[${row}].${column}`);
                  const label = t("finance.line", { row: row + 1, what: t(`finance.${column}`) });
                  return (
                    <td key={column} data-label={t(`finance.${column}`)} data-column={column}>
                      {column === "vat" ? (
                        <CellSelect field={field} label={label} options={rates} usual="21" />
                      ) : (
                        <CellField
                          field={field}
                          label={label}
                          inputMode={column === "product" ? "text" : "decimal"}
                          {...(column === "weeks" ? { placeholder: "52" } : {})}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows < financialLimits.rows ? (
        <p>
          <Button look="quiet" size="small" name="more" value="turnover" onClick={addRow}>
            {t("applicant.addRow")}
          </Button>
        </p>
      ) : null}
    </div>
  );
});

function useAddedRows() {
  const [added, setAdded] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    if (added > 0) body.current?.lastElementChild?.querySelector("input")?.focus();
  }, [added]);
  const addRow = (event: MouseEvent) => {
    event.preventDefault();
    setAdded((before) => before + 1);
  };
  return { added, addRow, body };
}

/** A row with nothing but its ready-made VAT is a spare one; it may not bring two more each time. */
function rowsThatSaySomething(view: FormView, list: string): number {
  const rows = Array.from({ length: view.rows(list, 0) }, (_, row) =>
    ["product", "price", "perWeek"].some((column) => view.field(`${list}[${row}].${column}`).value?.trim()),
  );
  return rows.lastIndexOf(true) + 1;
}
