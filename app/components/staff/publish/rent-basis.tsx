import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Cents } from "#app/lib/money.ts";
import { paths } from "#app/paths.ts";
import { FactLines } from "#app/ui/facts.tsx";

type Props = { readonly spaceId: string; readonly marketRent: Cents; readonly targetRent: Cents };

/** The rents of a call: those of the value of its space, to be read here and written there. */
export function RentBasis({ spaceId, marketRent, targetRent }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const valuePage = paths.staff.value(spaceId);
  return (
    <div className="stack g-2">
      <FactLines
        facts={[
          { label: t("staff.space.marketRent"), value: format.money(marketRent) },
          { label: t("staff.space.targetRent"), value: format.money(targetRent) },
        ]}
      />
      <p className="explanation">
        {t("publish.rent.basis")} <a href={valuePage}>{t("publish.rent.toValue")}</a>
      </p>
    </div>
  );
}
