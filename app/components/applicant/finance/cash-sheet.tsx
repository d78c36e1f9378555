import { memo } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import { Term } from "#app/components/term.tsx";
import { calendarMonths } from "#app/domain/applications/finance/financial-plan.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { CheckBox, Select, TextField } from "#app/ui/field.tsx";

import { CashChart } from "./cash-chart.tsx";
import { CashTable } from "./cash-table.tsx";
import { SheetChecks } from "./sheet-checks.tsx";
import type { SheetProps } from "./sheet-props.ts";
import { UnreadFields } from "./unread-fields.tsx";

/** Sheet 4: the account month by month, as a chart and as its table. */
export function CashSheet({ view, counted, checks, unread, isEmpty }: SheetProps) {
  const t = useTranslate();
  const scheme = view.field("liquidity.smallBusinessScheme");
  const months = view.field("liquidity.months");
  const rentWithVat = view.field("liquidity.rentWithVat");
  return (
    <section className="stack g-4" aria-labelledby="finance-cash">
      <h2 id="finance-cash">{t("finance.cash")}</h2>
      <p>{t("finance.cashLead")}</p>
      <div className="two g-4">
        <TextField
          {...view.field("liquidity.startsOn")}
          label={t("finance.startsOn")}
          hint={t("finance.startsOnHint")}
          type="date"
        />
        <Select
          {...months}
          value={months.value ?? "12"}
          label={t("finance.horizon")}
          options={(["12", "24"] as const).map((value) => ({ value, label: t(`finance.horizon.${value}`) }))}
        />
        <Select
          {...rentWithVat}
          value={rentWithVat.value ?? "yes"}
          label={t("finance.rentWithVat")}
          options={(["yes", "no"] as const).map((value) => ({ value, label: t(`finance.${value}`) }))}
        />
      </div>
      <CheckBox
        id={scheme.id}
        name={scheme.name}
        label={t("finance.smallBusinessScheme")}
        checked={view.checked(scheme.name)}
      />
      <Term name="smallBusinessScheme" />
      <Season view={view} />
      <UnreadFields unread={unread} under={["liquidity"]} />
      {isEmpty ? (
        <EmptyState title={t("finance.noChart")} />
      ) : (
        <>
          <CashChart months={counted.months} />
          <SheetChecks checks={checks} sheet="cash" />
          <CashTable months={counted.months} />
        </>
      )}
    </section>
  );
}

const Season = memo(function Season({ view }: { view: FormView }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <details className="disclosure">
      <summary>{t("finance.season")}</summary>
      <p className="explanation">{t("finance.seasonHint")}</p>
      <div className="grid season">
        {calendarMonths.map((name, index) => (
          <TextField
            key={name}
            {...view.field(`liquidity.season.${name}`)}
            label={format.monthName(day(`2026-${String(index + 1).padStart(2, "0")}-01`))}
            inputMode="numeric"
          />
        ))}
      </div>
    </details>
  );
});
