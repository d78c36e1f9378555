import type { ReactNode } from "react";

import type { FormContent, FormView } from "#app/components/forms/form-view.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { partBefore, type PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import { type Answered, conflictOf, isLockedNow, unsavedOf } from "./answered.ts";
import { PartForm } from "./part-form.tsx";
import { partNames } from "./part-names.ts";
import { type FramedPlan, PlanFrame } from "./plan-frame.tsx";

type Props = {
  readonly plan: FramedPlan & { readonly once: string; readonly isLocked: boolean };
  readonly part: {
    readonly name: PlanPart;
    readonly version: number;
    readonly content: FormContent;
    readonly savedBy: string | null;
    readonly savedAt: string | null;
  };
  readonly answered: Answered;
  readonly lead: string;
  /** Between the lead and the form. */
  readonly before?: ReactNode;
  /** Under the form. */
  readonly after?: ReactNode;
  readonly children: (view: FormView) => ReactNode;
};

/** The page of one part that is written in fields: its frame and title, and the form that keeps what is typed. */
export function WrittenPart({ plan, part, answered, lead, before, after, children }: Props) {
  const t = useTranslate();
  const nameOf = partNames(t, part.name);
  const view = formView(t, answered?.result, part.content, nameOf);
  return (
    <PlanFrame plan={plan} current={part.name} unsaved={unsavedOf(answered)}>
      <h1>{t(`applicant.part.${part.name}`)}</h1>
      <p className="lead">{lead}</p>
      {before}
      <PartForm
        once={plan.once}
        version={part.version}
        autosave={paths.applicant.autosave(plan.applicationId, part.name)}
        conflict={conflictOf(t, part.name, answered, part.content)}
        nameOf={nameOf}
        view={view}
        locked={isLockedNow(plan, answered)}
        previous={partBefore(
          part.name,
          plan.parts.map(({ name }) => name),
        )}
        savedBy={part.savedBy}
        savedAt={part.savedAt}
      >
        {children(view)}
      </PartForm>
      {after}
    </PlanFrame>
  );
}
