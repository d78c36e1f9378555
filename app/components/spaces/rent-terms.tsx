import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";

/** Where the market rent comes from, what goes off it and why, until when less is asked, and what is asked after that. */
export function RentTerms({ rent }: { rent: FrozenRules["rent"] }) {
  const t = useTranslate();
  const format = useFormat();
  const { terms, path, marketRent } = rent;
  if (!terms) return null;
  const { value, reductions, discount } = terms;
  // A path that reaches the market rent says so itself; a temporary lease stops with its discount.
  const goesOn =
    (path.at(-1)?.rent ?? marketRent) < marketRent &&
    !(rent.temporaryUntil && rent.temporaryUntil <= (discount?.endsOn ?? ""));
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
          {goesOn ? `${t("spaces.page.afterDiscount", { amount: format.money(marketRent) })} ` : null}
          {discount.form === "allonge" ? `${t("spaces.page.allonge")} ` : null}
          <strong>{t("spaces.page.discountReason")}</strong> {discount.reason}
        </p>
      ) : null}
    </>
  );
}
