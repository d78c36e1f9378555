import type { MouseEvent } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import { vatRates } from "#app/domain/applications/finance/financial-plan.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";

import { CellField, CellSelect } from "./cell-field.tsx";

export const turnoverColumns = ["product", "price", "perWeek", "weeks", "vat"] as const;

type Props = {
  readonly view: FormView;
  /** Its place in the form; what it is called counts only the rows that are there. */
  readonly row: number;
  readonly number: number;
  readonly id: string | undefined;
  readonly isGone: boolean;
  readonly takeOut: (event: MouseEvent) => void;
  readonly putBack: () => void;
};

/** One line of what is sold, and the button that takes it out. */
export function TurnoverRow({ view, row, number, id, isGone, takeOut, putBack }: Props) {
  const t = useTranslate();
  const rates = vatRates.toReversed().map((rate) => ({ value: rate, label: t("finance.vatRate", { rate }) }));
  const at = `operation.turnover[${row}]`;
  return (
    <>
      <tr id={id} tabIndex={-1} data-row={row} hidden={isGone}>
        {turnoverColumns.map((column) => {
          const field = view.field(`${at}.${column}`);
          const label = t("finance.line", { row: number, what: t(`finance.${column}`) });
          return (
            <td key={column} data-label={t(`finance.${column}`)} data-column={column}>
              {column === "vat" ? (
                <CellSelect field={field} label={label} options={rates} usual="21" disabled={isGone} />
              ) : (
                <CellField
                  field={field}
                  label={label}
                  inputMode={column === "product" ? "text" : "decimal"}
                  disabled={isGone}
                  {...(column === "weeks" ? { placeholder: "52" } : {})}
                />
              )}
            </td>
          );
        })}
        <td data-column="away">
          <Button look="quiet" size="small" name="remove" value={at} onClick={takeOut}>
            {t("finance.takeOut")}
            <span className="visually-hidden">: {t("finance.lineNumber", { row: number })}</span>
          </Button>
        </td>
      </tr>
      {isGone ? (
        <tr>
          <td colSpan={turnoverColumns.length + 1} data-column="away">
            <span className="row g-3">
              {t("finance.lineGone")}
              <button
                type="button"
                className="button button-quiet button-small"
                data-back={row}
                onClick={putBack}
              >
                {t("finance.putBack")}
              </button>
            </span>
          </td>
        </tr>
      ) : null}
    </>
  );
}
