import type { PublishStep, PublishStepName } from "#app/domain/tenders/publish-steps.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/ui/icon.tsx";

type Place = {
  readonly id: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly neighbourhood: string;
  readonly city: string;
};
export type FramedPublishing = {
  readonly space: Place;
  readonly call: { readonly id: string; readonly state: string } | null;
  readonly mayChange: boolean;
  /** A call promises what stands here. */
  readonly isFrozen: boolean;
  readonly steps: readonly PublishStep[];
};
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

/** Where a step is done; the call's own pages follow once there is a call. */
function stepHref({ space, call }: FramedPublishing, name: PublishStepName): string {
  if (name === "property") return paths.staff.property(space.id);
  if (name === "realm") return paths.staff.realm(space.id);
  if (name === "building") return paths.staff.building(space.id);
  if (name === "value") return paths.staff.value(space.id);
  if (name === "pictures") return paths.staff.pictures(space.id);
  if (!call) return paths.staff.space(space.id);
  return call.state === "draft" ? paths.staff.tenderDraft(call.id) : paths.staff.tender(call.id);
}
