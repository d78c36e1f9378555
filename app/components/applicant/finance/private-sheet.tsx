import { privateKinds } from "#app/domain/applications/finance/financial-plan.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { TextField } from "#app/ui/field.tsx";

import { SheetChecks } from "./sheet-checks.tsx";
import type { SheetProps } from "./sheet-props.ts";
import { UnreadFields } from "./unread-fields.tsx";

/** Sheet 5: what the household needs each month. */
export function PrivateSheet({ view, counted, checks, unread, isEmpty }: SheetProps) {
  const t = useTranslate();
  const format = useFormat();
  const draw = counted.months[0]?.privateDraw;
  return (
    <section className="stack g-4" aria-labelledby="finance-private">
      <h2 id="finance-private">{t("finance.private")}</h2>
      <p>{t("finance.privateHint")}</p>
      <div className="two g-4">
        {[...privateKinds, "otherIncome" as const].map((kind) => (
          <TextField
            key={kind}
            {...view.field(`private.${kind}`)}
            label={t(`finance.private.${kind}`)}
            unit="€"
            inputMode="decimal"
          />
        ))}
      </div>
      <UnreadFields unread={unread} under={["private"]} />
      {draw === undefined || (isEmpty && draw === 0) ? null : (
        <p>
          <strong>{t("finance.privateNeed", { amount: format.money(draw) })}</strong>
        </p>
      )}
      <SheetChecks checks={checks} sheet="private" />
    </section>
  );
}
