import { afterDiscount } from "#app/domain/tenders/discount/after-discount.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";

/** Where the market rent comes from, what goes off it and why, until when less is asked, and what is asked after that. */
export function RentTerms({ rent }: { rent: FrozenRules["rent"] }) {
  const t = useTranslate();
  const format = useFormat();
  const { terms } = rent;
  if (!terms) return null;
  const { value, reductions, discount } = terms;
  const after = afterDiscount(rent);
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
          {after ? `${t("spaces.page.afterDiscount", { amount: format.money(after.rent) })} ` : null}
          {discount.form === "allonge" ? `${t("spaces.page.allonge")} ` : null}
          <strong>{t("spaces.page.discountReason")}</strong> {discount.reason}
        </p>
      ) : null}
    </>
  );
}
