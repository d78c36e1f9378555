import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import { outcomeFor } from "#app/domain/leases/plan-outcome.ts";
import { decisionLimits } from "#app/domain/leases/decision-form.ts";
import type { ShownAward } from "#app/http/shown-awards.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { ForEditors } from "./for-editors.tsx";
import { UnitAwards } from "./unit-awards.tsx";

type Props = {
  view: FormView;
  once: string;
  step: "revealed" | "proposed" | "published";
  /** When the proposal on this page was made. */
  seen: string;
  isOwnProposal: boolean;
  ranking: StoredRanking;
  plans: readonly { readonly applicationId: string; readonly tradeName: string }[];
  juryReport: string;
  /** Of a building: who gets which unit, and which stay empty by choice; none where there is but one space. */
  awards: readonly ShownAward[];
  empty: readonly string[];
  slug: string;
};

/** Two signatures: one proposes with the jury's report, another confirms; then it is public. */
export function DecisionForms(props: Props) {
  const { view, once, step, seen, isOwnProposal, ranking, plans, juryReport, awards, slug } = props;
  const t = useTranslate();
  const [first, second] = placesIn(ranking, awards);
  const nameOf = (id: string | undefined) =>
    plans.find((plan) => plan.applicationId === id)?.tradeName || t("evening.erased.plan");
  const names =
    awards.length > 0 ? (
      <UnitAwards awards={awards} nameOf={nameOf} empty={step === "revealed" ? props.empty : null} />
    ) : (
      <p>
        <strong>{t("evening.result.winner", { name: nameOf(first) })}</strong>
        <br />
        {second ? t("evening.result.reserve", { name: nameOf(second) }) : null}
      </p>
    );
  if (step === "published") {
    return (
      <Notice tone="done" title={t("evening.result.published")}>
        <p className="row g-3">
          <a href={paths.result(slug)}>{t("evening.result.toPublic")}</a>
          <a href={paths.staff.leases()}>{t("evening.result.toLeases")}</a>
        </p>
      </Notice>
    );
  }
  if (step === "revealed") {
    return (
      <ForEditors>
        <form method="post" className="card stack g-3 form-page no-print">
          <OnceKey value={once} />
          <h2 className="h3" id="voorstel">
            {t("evening.result.propose")}
          </h2>
          {names}
          <input type="hidden" name="winner" value={first ?? ""} />
          <input type="hidden" name="reserve" value={second ?? ""} />
          {props.empty.map((unit) => (
            <input key={unit} type="hidden" name="empty" value={unit} />
          ))}
          <TextArea
            {...view.field("report")}
            label={t("evening.result.report")}
            hint={t("evening.result.reportHint")}
            maxLength={decisionLimits.report}
            rows={6}
          />
          <p>
            <Button size="large" name="intent" value="propose">
              {t("evening.result.proposeButton")}
            </Button>
          </p>
        </form>
      </ForEditors>
    );
  }
  return (
    <section className="card stack g-3 form-page">
      <h2 className="h3">{t("evening.result.confirm")}</h2>
      {names}
      <p>{juryReport}</p>
      {isOwnProposal ? (
        <Notice tone="attention">
          <p>{t("evening.result.waiting")}</p>
        </Notice>
      ) : (
        <ForEditors>
          <form method="post" className="stack g-3">
            <OnceKey value={once} />
            <input type="hidden" name="seen" value={seen} />
            <p>{t("evening.result.confirmStory")}</p>
            <p>
              <Button size="large" name="intent" value="confirm">
                {t("evening.result.confirmButton")}
              </Button>
            </p>
          </form>
        </ForEditors>
      )}
    </section>
  );
}

/** The winner and the next in line, or of a building the highest of each; a plan without points is neither. */
function placesIn(
  { plans }: StoredRanking,
  unitAwards: readonly ShownAward[],
): readonly (string | undefined)[] {
  const placed = plans.filter(({ total }) => total !== null).map(({ applicationId }) => applicationId);
  if (unitAwards.length === 0) return placed;
  const decision = { winnerApplicationId: null, reserveApplicationId: null, unitAwards };
  return (["winner", "reserve"] as const).map((outcome) =>
    placed.find((id) => outcomeFor(id, decision) === outcome),
  );
}
