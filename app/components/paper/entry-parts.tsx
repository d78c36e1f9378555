import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/ui/icon.tsx";

export type EntryPart = { readonly name: PlanPart; readonly complete: boolean; readonly started: boolean };
type Props = { tenderId: string; applicationId: string; parts: readonly EntryPart[]; current?: PlanPart };

/** The parts of a plan that is entered, how far each is, and the way to its form. */
export function EntryParts({ tenderId, applicationId, parts, current }: Props) {
  const t = useTranslate();
  return (
    <ol className="parts">
      {parts.map(({ name, complete, started }, index) => (
        <li key={name} className={complete ? "ready" : started ? "busy" : undefined}>
          <a
            href={paths.staff.entryPart(tenderId, applicationId, name)}
            aria-current={name === current ? "step" : undefined}
          >
            <span className="flag" aria-hidden="true">
              {complete ? <Icon name="check" /> : index + 1}
            </span>
            <span>
              {t(`applicant.part.${name}`)}
              <small>{t(`paper.part.${complete ? "complete" : started ? "started" : "empty"}`)}</small>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
