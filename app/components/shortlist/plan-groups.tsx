import { shortlistSize } from "#app/domain/jury/shortlist/shortlist-rules.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Sign } from "#app/ui/sign.tsx";

export type ListedPlan = {
  readonly id: string;
  readonly tradeName: string;
  readonly choice: "shortlist" | "decline" | null;
  /** What staff found; null before they said. */
  readonly isComplete: boolean | null;
  readonly isKnockedOut: boolean;
  readonly missingReasons: number;
};

const groups = [
  [null, "staff.shortlist.open"],
  ["shortlist", "staff.shortlist.invited"],
  ["decline", "staff.shortlist.declined"],
] as const;

/** As many as are read at a glance; more are folded. */
const FEW = 12;

/** The plans by choice, and what is still missing before the choices can become real. */
export function PlanGroups({ tenderId, plans }: { tenderId: string; plans: readonly ListedPlan[] }) {
  const t = useTranslate();
  const of = (choice: ListedPlan["choice"]) => plans.filter((plan) => plan.choice === choice);
  return (
    <section className="stack g-3">
      <p className="lead">{t("shortlist.count", { chosen: of("shortlist").length, ...shortlistSize })}</p>
      <Unfinished tenderId={tenderId} plans={plans} />
      {groups.map(([choice, key]) =>
        of(choice).length === 0 ? null : (
          <details key={key} className="disclosure card" open={of(choice).length <= FEW}>
            <summary>{t(key, { count: of(choice).length })}</summary>
            <ul className="list">
              {of(choice).map((plan) => (
                <li key={plan.id} className="row row-apart g-2">
                  <a className="line-link" href={paths.staff.application(tenderId, plan.id)}>
                    {plan.tradeName || t("evening.erased.plan")}
                  </a>
                  <PlanState plan={plan} />
                </li>
              ))}
            </ul>
          </details>
        ),
      )}
    </section>
  );
}

/** What keeps the letters from going, or ought to be looked at once more, each plan with the way to it. */
function Unfinished({ tenderId, plans }: { tenderId: string; plans: readonly ListedPlan[] }) {
  const t = useTranslate();
  const lists = [
    ["shortlist.unexplained", plans.filter(isUnexplained)],
    ["shortlist.incomplete", plans.filter(isChosenIncomplete)],
  ] as const;
  return lists.map(([key, named]) =>
    named.length === 0 ? null : (
      <Notice key={key} tone="attention" title={t(key, { count: named.length })}>
        <ul>
          {named.slice(0, FEW).map(({ id, tradeName }) => (
            <li key={id}>
              <a href={paths.staff.application(tenderId, id)}>{tradeName || t("evening.erased.plan")}</a>
            </li>
          ))}
        </ul>
        {named.length > FEW ? <p>{t("shortlist.andMore", { count: named.length - FEW })}</p> : null}
      </Notice>
    ),
  );
}

const isUnexplained = ({ choice, isKnockedOut, missingReasons }: ListedPlan) =>
  choice !== null && !isKnockedOut && missingReasons > 0;

const isChosenIncomplete = ({ choice, isComplete }: ListedPlan) =>
  choice === "shortlist" && isComplete === false;

function PlanState({ plan }: { plan: ListedPlan }) {
  const t = useTranslate();
  if (plan.choice === null) return null;
  if (plan.isKnockedOut) return <Sign tone="closed">{t("shortlist.knockedOut")}</Sign>;
  return isUnexplained(plan) ? (
    <Sign tone="attention">{t("shortlist.reasonsMissing", { count: plan.missingReasons })}</Sign>
  ) : null;
}
