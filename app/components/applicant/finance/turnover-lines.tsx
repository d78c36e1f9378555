import { memo } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import { financialLimits } from "#app/domain/applications/finance/financial-defaults.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";

import { turnoverColumns, TurnoverRow } from "./turnover-row.tsx";
import { useTurnoverRows } from "./use-turnover-rows.ts";

const SPARE_ROWS = 2;

/**
 * What is sold: price × number a week × weeks. Empty lines stand ready, one more or less comes and goes at once; without
 * script it is a saved page away.
 */
export const TurnoverLines = memo(function TurnoverLines({ view }: { view: FormView }) {
  const t = useTranslate();
  const list = "operation.turnover";
  const typed = Math.max(1, rowsThatSaySomething(view, list));
  const { added, gone, body, addRow, takeOut, putBack } = useTurnoverRows();
  // Too many rows are all shown, for who has to take some away.
  const most = financialLimits.rows + gone.size;
  const rows = Math.max(typed, Math.min(most, typed + SPARE_ROWS + added));
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
              {turnoverColumns.map((column) => (
                <th key={column} scope="col">
                  {t(`finance.${column}`)}
                </th>
              ))}
              <th scope="col" data-column="away">
                <span className="visually-hidden">{t("finance.takeOut")}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {Array.from({ length: rows }, (_, row) => (
              <TurnoverRow
                key={row}
                {...{ view, row }}
                number={row + 1 - [...gone].filter((one) => one < row).length}
                id={row === typed ? "nieuwe-regel" : undefined}
                isGone={gone.has(row)}
                takeOut={takeOut(row)}
                putBack={putBack(row)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows < most ? (
        <p>
          <Button look="quiet" size="small" name="more" value="turnover" onClick={addRow}>
            {t("applicant.addRow")}
          </Button>
        </p>
      ) : null}
    </div>
  );
});

/** A row with nothing but its ready-made VAT is a spare one; it may not bring two more each time. */
function rowsThatSaySomething(view: FormView, list: string): number {
  const rows = Array.from({ length: view.rows(list, 0) }, (_, row) =>
    ["product", "price", "perWeek"].some((column) => view.field(`${list}[${row}].${column}`).value?.trim()),
  );
  return rows.lastIndexOf(true) + 1;
}
