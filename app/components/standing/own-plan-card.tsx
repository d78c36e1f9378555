import { timeLeftWords } from "#app/components/applicant/time-left-words.ts";
import type { Standing } from "#app/domain/applications/standing.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { TimeLeft } from "#app/lib/time-left.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

import { storyOf } from "./story-of.ts";

export type PlanOnCard = {
  readonly id: string;
  /** Whose plan it is that one works on; null for one's own. */
  readonly ofOwner: string | null;
  readonly standing: Standing;
  readonly isOpen: boolean;
  readonly hasContent: boolean;
  readonly tradeName: string;
  readonly address: string;
  readonly city: string;
  readonly spaceId: string;
  readonly timetable: { readonly closesAt: string; readonly shortlistBy: string; readonly resultBy: string };
  readonly until: string;
  readonly left: TimeLeft | null;
};

/** One of one's own plans: how it stands, how much time is left for what, and the way on. */
export function OwnPlanCard({ plan }: { plan: PlanOnCard }) {
  const t = useTranslate();
  const format = useFormat();
  const { id, standing, left } = plan;
  const isMissed = standing === "draft" && !plan.isOpen;
  const moment = plan.until ? format.moment(new Date(plan.until)) : "";
  return (
    <li className="card stack g-3">
      <img src={paths.facade(plan.spaceId)} alt="" width="360" height="200" loading="lazy" />
      <h3>{plan.tradeName || t("applicant.noName")}</h3>
      <p>
        {plan.address}, {plan.city}
      </p>
      {plan.ofOwner === null ? null : <p>{t("together.ofOwner", { owner: plan.ofOwner })}</p>}
      <p>{isMissed ? t("applicant.closedStory", { moment }) : storyOf(t, format, plan)}</p>
      {left ? (
        <p>
          <strong>{timeLeftWords(t, left)}</strong>
          <br />
          <small>
            {standing === "repair" ? t("own.repairUntil", { moment }) : t("applicant.deadline", { moment })}
          </small>
        </p>
      ) : null}
      <p className="row g-2">
        <LinkButton size="small" href={paths.applicant.plan(id)}>
          {t(standing === "draft" && plan.isOpen ? "applicant.home.goOn" : "applicant.home.look")}
          <span className="visually-hidden"> {plan.address}</span>
        </LinkButton>
        {plan.hasContent && plan.ofOwner === null && standing !== "anonymised" ? (
          <LinkButton size="small" look="quiet" href={paths.applicant.takeAlong(id)}>
            {t("reuse.take")}
            <span className="visually-hidden"> ({plan.address})</span>
          </LinkButton>
        ) : null}
      </p>
    </li>
  );
}
