import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

type Plan = {
  readonly applicationId: string;
  readonly slug: string;
  /** When the rules changed since the plan was begun or handed in; null when they did not, or nothing can be adapted. */
  readonly rulesChangedAt: string | null;
  readonly canTakeBack: boolean;
  readonly closesAt: string;
};

/** Tells the maker of a plan that the rules changed under it, and how to adapt it in time. */
export function RulesChangedNotice({ plan }: { plan: Plan }) {
  const t = useTranslate();
  const format = useFormat();
  if (!plan.rulesChangedAt) return null;
  return (
    <Notice tone="attention" title={t("changes.plan.title")}>
      <p>
        {t("changes.plan.story", { day: format.day(dayOf(new Date(plan.rulesChangedAt))) })}{" "}
        <a href={`${paths.space(plan.slug)}#wijzigingen`}>{t("changes.see")}</a>
      </p>
      {plan.canTakeBack ? (
        <p>
          {t("changes.plan.reopen", { moment: format.moment(new Date(plan.closesAt)) })}{" "}
          <a href={paths.applicant.change(plan.applicationId)}>{t("changes.plan.toReopen")}</a>
        </p>
      ) : null}
    </Notice>
  );
}
