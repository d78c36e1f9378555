import { Term } from "#app/components/term.tsx";
import { vatRates } from "#app/domain/applications/finance/financial-plan.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Select, TextField } from "#app/ui/field.tsx";

import { OperationTable } from "./operation-table.tsx";
import { SheetChecks } from "./sheet-checks.tsx";
import type { SheetProps } from "./sheet-props.ts";
import { TurnoverLines } from "./turnover-lines.tsx";
import { UnreadFields } from "./unread-fields.tsx";

/** What comes in, what it costs, and the hours that it takes. */
export function OperationSheet({ view, counted, checks, unread }: SheetProps) {
  const t = useTranslate();
  const number = { inputMode: "numeric" } as const;
  return (
    <section className="stack g-4" aria-labelledby="finance-operation">
      <h2 id="finance-operation">{t("finance.operation")}</h2>
      <TurnoverLines view={view} />
      <div className="two g-4">
        {(["2", "3"] as const).map((year) => (
          <TextField
            key={year}
            {...view.field(`operation.growth.year${year}`)}
            label={t(`finance.growth${year}`)}
            hint={t("finance.growthHint")}
            unit="%"
            unitAfter
            inputMode="text"
          />
        ))}
        <TextField
          {...view.field("operation.purchasePercent")}
          label={t("finance.purchasePercent")}
          unit="%"
          unitAfter
          inputMode="decimal"
        />
        <Select
          {...view.field("operation.purchaseVat")}
          value={view.field("operation.purchaseVat").value ?? "21"}
          label={t("finance.purchaseVat")}
          options={vatRates.map((rate) => ({ value: rate, label: t("finance.vatRate", { rate }) }))}
        />
      </div>
      <p className="explanation">{t("finance.yearHint")}</p>
      <OperationTable view={view} counted={counted} />
      <Term name="grossProfit" />
      <Term name="depreciation" />
      <div className="two g-4">
        <TextField {...view.field("operation.openDays")} label={t("finance.openDays")} {...number} />
        <TextField
          {...view.field("operation.averageSpend")}
          label={t("finance.averageSpend")}
          unit="€"
          inputMode="decimal"
        />
        <TextField
          {...view.field("operation.hours.open")}
          label={t("finance.hoursOpen")}
          hint={t("finance.hoursOpenHint")}
          {...number}
        />
        <TextField {...view.field("operation.hours.people")} label={t("finance.hoursPeople")} {...number} />
        <TextField
          {...view.field("operation.hours.available")}
          label={t("finance.hoursAvailable")}
          {...number}
        />
      </div>
      <UnreadFields unread={unread} under={["operation"]} />
      <SheetChecks checks={checks} sheet="operation" />
    </section>
  );
}
