import type { ReactNode } from "react";

import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { FormView } from "#app/components/forms/form-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

type Props = { once: string; version: number; view: FormView; locked: boolean; children: ReactNode };

/** The form of one part: what is missing on top, the fields, then keep or go on. Locked once the plan is sealed. */
export function PartForm({ once, version, view, locked, children }: Props) {
  const t = useTranslate();
  return (
    <form method="post" className="stack g-5" noValidate>
      <OnceKey value={once} />
      <input type="hidden" name="version" value={version} />
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <fieldset className="stack g-5 plain-fieldset" disabled={locked}>
        {children}
        <div className="row g-3 action-bar">
          <Button name="intent" value="finish">
            {t("applicant.saveAndGoOn")}
          </Button>
          <Button look="outline" name="intent" value="save">
            {t("applicant.saveAndStay")}
          </Button>
        </div>
      </fieldset>
    </form>
  );
}
