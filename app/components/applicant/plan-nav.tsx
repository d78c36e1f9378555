import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { planSteps, type StepName } from "./plan-steps.ts";

type Part = {
  readonly name: PlanPart;
  readonly complete: boolean;
  readonly started: boolean;
  readonly lookAgain: boolean;
};
type Props = { applicationId: string; current: StepName; parts: readonly Part[]; fileCount: number };

/** The steps with how far each is; on a phone folded behind the current one. */
export function PlanNav(props: Props) {
  const t = useTranslate();
  const number = planSteps(props.parts).findIndex((step) => step.name === props.current) + 1;
  return (
    <nav className="stack g-5" aria-label={t("applicant.parts")}>
      <div className="only-wide">
        <StepList {...props} />
      </div>
      <details className="disclosure nav-narrow">
        <summary>
          {t("applicant.partOf", {
            number,
            count: planSteps(props.parts).length,
            title: t(`applicant.part.${props.current}`),
          })}
        </summary>
        <StepList {...props} />
      </details>
    </nav>
  );
}

function StepList({ applicationId, current, parts, fileCount }: Props) {
  const t = useTranslate();
  return (
    <ol className="parts">
      {planSteps(parts).map((step, index) => {
        const part = parts.find((candidate) => candidate.name === step.name);
        return (
          <li
            key={step.name}
            className={part?.complete && !part.lookAgain ? "ready" : part?.started ? "busy" : undefined}
          >
            <a href={step.href(applicationId)} aria-current={step.name === current ? "step" : undefined}>
              <span className="flag" aria-hidden="true">
                {part?.complete && !part.lookAgain ? <Icon name="check" /> : index + 1}
              </span>
              <span>
                {t(`applicant.part.${step.name}`)}
                <small>{stepWords(step.name)}</small>
              </span>
            </a>
          </li>
        );

        function stepWords(name: StepName): string {
          if (name === "files") return t("applicant.fileCount", { count: fileCount });
          if (name === "submission") return t("applicant.whenReady");
          if (part?.lookAgain) return t("reuse.lookAgain");
          return part?.complete
            ? t("applicant.done")
            : part?.started
              ? t("applicant.busy")
              : t("applicant.toDo");
        }
      })}
    </ol>
  );
}
