import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { TriageTable, type TriagePlan } from "#app/components/triage/triage-table.tsx";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";

type Props = {
  readonly tenderId: string;
  readonly box: {
    readonly plans: readonly TriagePlan[];
    readonly total: number;
    readonly parts: readonly PlanPart[];
    readonly isNameless: boolean;
  };
};

/** The first plans of an opened call, with what was decided about each, and the way to all of them. */
export function CallPlans({ tenderId, box }: Props) {
  const t = useTranslate();
  const { plans, total, parts, isNameless } = box;
  const href = paths.staff.applications(tenderId);
  return (
    // No region of its own: the table in it is one, of the same name.
    <div className="triage stack g-3">
      <div className="row row-apart">
        <h2>{t("staff.plans.title")}</h2>
        {total > 0 ? <a href={href}>{t("callDesk.allPlans", { count: total })}</a> : null}
      </div>
      {isNameless ? (
        <NamelessNotice
          withNames={`${paths.staff.tender(tenderId)}?${new URLSearchParams({ namen: "1" })}`}
        />
      ) : null}
      {plans.length === 0 ? (
        <EmptyState title={t("staff.plans.none")} />
      ) : (
        <TriageTable tenderId={tenderId} plans={plans} parts={parts} isNameless={isNameless} isNarrow />
      )}
    </div>
  );
}
