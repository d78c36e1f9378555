import type { SubmissionResult } from "@conform-to/react";

import { formView, type FormContent } from "#app/components/forms/form-view.ts";
import type { CheckContext } from "#app/domain/applications/finance/checks/check.ts";
import { useTranslate } from "#app/i18n/context.tsx";

import { PartForm, type PartFormProps } from "../part-form.tsx";
import { CountedForm } from "./counted-form.tsx";
import { financeNames } from "./finance-names.ts";

export type CountedPlanProps = Omit<PartFormProps, "view" | "nameOf" | "children"> & {
  /** What the last post answered; it goes before what is stored. */
  readonly result: SubmissionResult | undefined;
  readonly stored: FormContent;
  readonly context: CheckContext;
};

/** The form of the financial plan with everything that is counted along; drawn by the server and by the browser. */
export function CountedPlan({ result, stored, context, ...form }: CountedPlanProps) {
  const t = useTranslate();
  const nameOf = financeNames(t);
  const view = formView(t, result, stored, nameOf);
  return (
    <CountedForm
      view={view}
      stored={result?.initialValue ?? stored}
      context={context}
      form={(sheets) => (
        <PartForm {...form} view={view} nameOf={nameOf}>
          {sheets}
        </PartForm>
      )}
    />
  );
}
