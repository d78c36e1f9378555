import type { Standing } from "#app/domain/applications/standing.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Sign } from "#app/ui/sign.tsx";

import { PitchCard } from "./pitch-card.tsx";

type Plan = {
  readonly applicationId: string;
  readonly once: string;
  readonly standing: Standing;
  readonly repairDueAt: string | null;
  readonly place: string;
  readonly pitch: {
    readonly position: number;
    readonly startsAt: string;
    readonly coming: boolean | null;
  } | null;
};

/** What its maker has to do now and before when; or that there is nothing to do. */
export function NextCard({ plan }: { plan: Plan }) {
  const t = useTranslate();
  const format = useFormat();
  const { standing, applicationId, repairDueAt, pitch } = plan;
  if (standing === "repair" && repairDueAt)
    return (
      <section className="card stack g-3 to-do" aria-labelledby="todo">
        <div className="row row-apart row-top">
          <div className="stack g-1">
            <p className="tag">{t("standing.todo")}</p>
            <h2 id="todo">{t("repair.title")}</h2>
          </div>
          <Sign tone="attention">
            {t("standing.before", { day: format.day(dayOf(new Date(repairDueAt))) })}
          </Sign>
        </div>
        <p>{t("repair.lead", { moment: format.moment(new Date(repairDueAt)) })}</p>
        <p>
          <LinkButton href={paths.applicant.repair(applicationId)}>{t("standing.toRepair")}</LinkButton>
        </p>
      </section>
    );
  if (standing === "invited" && pitch) return <PitchCard {...plan} pitch={pitch} />;
  if (
    standing === "sealed" ||
    standing === "reading" ||
    standing === "pitched" ||
    standing === "winner" ||
    standing === "reserve"
  )
    return (
      <section className="card stack g-2" aria-labelledby="todo">
        <h2 className="h3" id="todo">
          {t("standing.nothing")}
        </h2>
        <p>{t(`standing.nothing.${standing}`)}</p>
      </section>
    );
  return null;
}
