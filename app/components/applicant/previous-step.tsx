import { useTranslate } from "#app/i18n/context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

import type { FramedPlan } from "./plan-frame.tsx";
import { planSteps, type StepName } from "./plan-steps.ts";

type Props = { readonly plan: Pick<FramedPlan, "applicationId" | "parts">; readonly current: StepName };

/** The way to the step before this one, where nothing is typed that leaving could lose. */
export function PreviousStep({ plan, current }: Props) {
  const t = useTranslate();
  const steps = planSteps(plan.parts);
  const before = steps[steps.findIndex(({ name }) => name === current) - 1];
  if (!before) return null;
  return (
    <LinkButton look="quiet" href={before.href(plan.applicationId)}>
      <Icon name="back" />
      {t("applicant.saveAndGoBack")}
      <span className="visually-hidden">: {t(`applicant.part.${before.name}`)}</span>
    </LinkButton>
  );
}
