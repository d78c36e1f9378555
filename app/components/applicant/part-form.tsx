import type { ReactNode } from "react";

import { EnterKeeps } from "#app/components/forms/enter-keeps.tsx";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { FieldNames, FormView } from "#app/components/forms/form-view.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { Difference } from "#app/domain/applications/differences.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { BothVersions } from "./both-versions.tsx";

export type PartFormProps = {
  readonly once: string;
  readonly version: number;
  /** Where the browser keeps what is typed in the meantime: paths.applicant.autosave. */
  readonly autosave: string;
  readonly view: FormView;
  readonly locked: boolean;
  /** The part before this one, to which one goes back with all that was typed kept; null or left out for none. */
  readonly previous?: PlanPart | null;
  /** What somebody else saved differently since this form was opened; to choose from before anything is saved. */
  readonly conflict: readonly Difference[];
  /** Somebody else on the plan who saved this part last, and when that was. */
  readonly savedBy?: string | null;
  readonly savedAt?: string | null;
  readonly nameOf: FieldNames;
  readonly children: ReactNode;
};

/** Filled by the script that keeps what is typed, perhaps before React comes: it may not look inside. */
const NOT_REACTS = { __html: "" };

/** The form of one part: what is missing on top, the fields, then keep or go on. Locked once the plan is sealed. */
export function PartForm(props: PartFormProps) {
  const { once, version, autosave, view, locked, conflict, previous, savedBy, savedAt, nameOf, children } =
    props;
  const t = useTranslate();
  return (
    <form
      id="plan-part"
      method="post"
      // To this page without the place on it to which a new row led: what is wrong stands on top.
      action="?"
      className="stack g-5"
      noValidate
      data-autosave={locked ? undefined : autosave}
      data-conflict={conflict.length > 0 ? "" : undefined}
    >
      <OnceKey value={once} />
      {/* Moves on with each save in the background, so React must not put it back. */}
      <input type="hidden" name="version" defaultValue={version} />
      {conflict.length > 0 ? null : <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />}
      <fieldset className="stack g-5 plain-fieldset" disabled={locked}>
        <EnterKeeps intent="enter" />
        {conflict.length > 0 ? (
          <BothVersions
            differences={conflict}
            nameOf={nameOf}
            by={savedBy && savedAt ? { name: savedBy, at: savedAt } : null}
          />
        ) : null}
        {children}
        {/* On a phone above the bar: within it there is room for the way on alone. */}
        {locked || !previous ? null : <GoBack to={previous} className="nav-narrow" />}
        {locked ? null : (
          <div className="row g-3 action-bar">
            {previous ? <GoBack to={previous} className="only-wide" /> : null}
            <Button name="intent" value="finish">
              {t("applicant.saveAndGoOn")}
            </Button>
            <span className="keep-button">
              <Button look="outline" name="intent" value="save">
                {t("applicant.saveAndStay")}
              </Button>
            </span>
            {/* Beside the thumb, for who has scrolled on; the line on top of the page says it aloud. */}
            <p className="saved kept-here" data-save-line dangerouslySetInnerHTML={NOT_REACTS} />
          </div>
        )}
      </fieldset>
    </form>
  );
}

/** To the part before this one; what was typed is kept on the way. */
function GoBack({ to, className }: { to: PlanPart; className: string }) {
  const t = useTranslate();
  return (
    <span className={className}>
      <Button look="quiet" name="intent" value="back">
        <Icon name="back" />
        {t("applicant.saveAndGoBack")}
        <span className="visually-hidden">: {t(`applicant.part.${to}`)}</span>
      </Button>
    </span>
  );
}
