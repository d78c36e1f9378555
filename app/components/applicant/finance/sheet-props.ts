import type { FormView } from "#app/components/forms/form-view.ts";
import type { Calculation } from "#app/domain/applications/finance/calculate.ts";
import type { Check } from "#app/domain/applications/finance/checks/check.ts";
import type { UnreadField } from "#app/domain/applications/finance/typed-problem.ts";

/** What every sheet of the financial plan shows. */
export type SheetProps = {
  readonly view: FormView;
  readonly counted: Calculation;
  /** None as long as nothing is filled in. */
  readonly checks: readonly Check[];
  readonly unread: readonly UnreadField[];
  /** Nothing that any sum counts is filled in yet. */
  readonly isEmpty: boolean;
};
