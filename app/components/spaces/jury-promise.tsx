import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Jury = FrozenRules["jury"];

/** Who chooses, how many of them are there at least, and what each panel counts for: as the rules promise it. */
export function JuryPromise({ jury }: { jury: Jury }) {
  const t = useTranslate();
  const { residentsQuorum, professionalsQuorum } = jury;
  return (
    <>
      <p>
        {t("spaces.page.juryStory", jury)}{" "}
        {residentsQuorum === undefined || professionalsQuorum === undefined
          ? null
          : t("panels.ofThem", { residents: residentsQuorum, professionals: professionalsQuorum })}
      </p>
      <p>
        <PanelShares residentsShare={jury.residentsShare} />
      </p>
      <p>{t("spaces.page.juryTies")}</p>
    </>
  );
}

/** What each panel counts for, and how. */
export function PanelShares({ residentsShare }: Pick<Jury, "residentsShare">) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <>
      {t("panels.shares", {
        residents: format.percent(residentsShare),
        professionals: format.percent(100 - residentsShare),
      })}{" "}
      {t("panels.sharesStory")}
    </>
  );
}
