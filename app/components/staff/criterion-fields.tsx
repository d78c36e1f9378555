import type { ReactNode } from "react";

import { IslandScript } from "#app/components/island.tsx";
import type { FormView } from "#app/components/forms/form-view.ts";
import { draftLimits } from "#app/domain/tenders/draft-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { idOf } from "#app/lib/field-id.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { CriterionRow } from "./criterion-row.tsx";
import { WeightsSum } from "./weights-sum.tsx";

type Props = {
  readonly view: FormView;
  readonly count: number;
  /** Where the criteria of a template may be taken over; left out where they are frozen. */
  readonly templates?: ReactNode;
  /** The page whose buttons add, move and take out criteria; left out where their list stands. */
  readonly arrangeAt?: string;
  /** The list as it stands was not saved. */
  readonly isArranged?: boolean;
};

/** The criteria with their weights as bars, the sum under them, and what each number of points means. */
export function CriterionFields({ view, count, templates = null, arrangeAt, isArranged }: Props) {
  const t = useTranslate();
  const rows = Array.from({ length: count }, (_, row) => row);
  const weights = rows.map((row) => view.field(`criteria[${row}].weight`).value ?? "");
  return (
    <section className="card stack g-4" id="criteria">
      <h2>{t("staff.draft.step.criteria")}</h2>
      <p className="explanation">
        {t("staff.draft.weightsHint")} {t("weights.each")}
      </p>
      {templates}
      {isArranged ? (
        <Notice tone="attention" live>
          <p>{t("criterionRow.arranged")}</p>
        </Notice>
      ) : null}
      <div className="stack g-3" data-weights>
        {rows.map((row) => (
          <CriterionRow key={row} view={view} row={row} count={count} arrangeAt={arrangeAt} />
        ))}
        <div className="row row-apart criteria-foot">
          <WeightsSum weights={weights} />
          {arrangeAt && count < draftLimits.criteria ? (
            <Button
              look="outline"
              size="small"
              name="intent"
              value="criterion-add"
              formAction={`${arrangeAt}#${idOf(`criteria[${count}]`)}`}
            >
              {t("criterionRow.add")}
            </Button>
          ) : null}
        </div>
        {arrangeAt && count >= draftLimits.criteria ? (
          <p className="small muted">{t("criterionRow.full", { most: draftLimits.criteria })}</p>
        ) : null}
      </div>
      <IslandScript name="weights" />
    </section>
  );
}
