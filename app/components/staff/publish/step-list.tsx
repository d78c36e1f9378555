import type { PublishStepName } from "#app/domain/tenders/publish-steps.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { type FramedPublishing, stepHref } from "./step-href.ts";

/** The steps to publication, each with what it still lacks. */
export function StepList({ page, current }: { page: FramedPublishing; current?: PublishStepName }) {
  const t = useTranslate();
  return (
    <ol className="parts">
      {page.steps.map(({ name, state, lacks, isOptional }, index) => (
        <li key={name} className={state === "done" ? "ready" : state === "busy" ? "busy" : undefined}>
          <a href={stepHref(page, name)} aria-current={name === current ? "step" : undefined}>
            <span className="flag" aria-hidden="true">
              {state === "done" ? <Icon name="check" /> : index + 1}
            </span>
            <span>
              {t(`publish.step.${name}`)}
              <small>
                {lacks
                  ? t(`publish.lacks.${lacks}`)
                  : t(isOptional && state === "open" ? "publish.optional" : "publish.done")}
              </small>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
