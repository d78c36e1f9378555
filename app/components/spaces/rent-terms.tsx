import type { FrozenTerms } from "#app/domain/tenders/value/frozen-terms.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";

/** Where the market rent comes from, what goes off it and why, and until when less is asked. */
export function RentTerms({ terms }: { terms: FrozenTerms | undefined }) {
  const t = useTranslate();
  const format = useFormat();
  if (!terms) return null;
  const { value, reductions, discount } = terms;
  return (
    <>
      {value ? (
        <p>
          {t("spaces.page.value", {
            kind: t(`publish.valueKind.${value.kind}`),
            day: format.plainDay(day(value.on)),
          })}
        </p>
      ) : null}
      {reductions ? (
        <div className="stack g-2">
          <p>
            <strong>{t("spaces.page.reductions")}</strong>
          </p>
          <ul>
            {reductions.map(({ amount, reason }) => (
              <li key={reason}>
                {format.money(amount)} {t("common.perMonth")}: {reason}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {discount ? (
        <p>
          {t("spaces.page.discountEnds", { day: format.plainDay(day(discount.endsOn)) })}{" "}
          {discount.form === "allonge" ? `${t("spaces.page.allonge")} ` : null}
          <strong>{t("spaces.page.discountReason")}</strong> {discount.reason}
        </p>
      ) : null}
    </>
  );
}
