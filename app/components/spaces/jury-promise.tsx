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

/** What each panel counts for, and how; a panel that counts for nothing is not told as one that counts. */
export function PanelShares({ residentsShare }: Pick<Jury, "residentsShare">) {
  const t = useTranslate();
  const format = useFormat();
  if (residentsShare === 0 || residentsShare === 100)
    return t(residentsShare === 0 ? "panels.onlyProfessionals" : "panels.onlyResidents");
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
