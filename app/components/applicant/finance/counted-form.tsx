import {
  type FocusEvent,
  type FormEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import type { CheckContext } from "#app/domain/applications/finance/checks/check.ts";
import { isEmptyCalculation } from "#app/domain/applications/finance/calculate.ts";
import { countPlan } from "#app/domain/applications/finance/count-plan.ts";
import { useTranslate } from "#app/i18n/context.tsx";

import { CashSheet } from "./cash-sheet.tsx";
import { ChecksOnTop } from "./checks-on-top.tsx";
import { formPayload } from "./form-payload.ts";
import { leftView } from "./left-view.ts";
import { NothingYet } from "./nothing-yet.tsx";
import { OperationSheet } from "./operation-sheet.tsx";
import { OtherChecks } from "./other-checks.tsx";
import { PrivateSheet } from "./private-sheet.tsx";
import { StartSheets } from "./start-sheets.tsx";
import { useLeftFields } from "./use-left-fields.ts";

type Props = {
  readonly view: FormView;
  /** What the page opened with, as typed. */
  readonly stored: unknown;
  readonly context: CheckContext;
  readonly form: (sheets: ReactNode) => ReactNode;
};

/** The five sheets, counted on the server and again with every key; both use the same sums. */
export function CountedForm({ view, stored, context, form }: Props) {
  const [typed, setTyped] = useState<unknown>(null);
  const box = useRef<HTMLDivElement>(null);
  const t = useTranslate();
  const { left, leave, type, lookAt } = useLeftFields(stored);
  const seen = useMemo(() => leftView(t, view, left), [t, view, left]);
  // Somebody may have typed before the page came alive, or come back to a page that the browser kept.
  useEffect(() => {
    const own = box.current?.querySelector("form");
    // Fields of a plan that is handed in cannot be typed in, and a form says nothing of those: what is stored counts.
    if (!own || own.querySelector("fieldset:disabled")) return;
    const found = payloadOf(own);
    setTyped(found);
    lookAt(found);
  }, [lookAt]);
  const payload = useDeferredValue(typed ?? stored);
  const plan = useMemo(() => countPlan(payload, context), [payload, context]);

  function countAgain(event: FormEvent<HTMLDivElement>) {
    const field = event.target;
    if (!(field instanceof HTMLElement)) return;
    if (field instanceof HTMLInputElement) type(field);
    const own = field.closest("form");
    if (own) setTyped(payloadOf(own));
  }

  function lookBack({ target }: FocusEvent<HTMLDivElement>) {
    if (target instanceof HTMLInputElement) leave(target);
  }
  // A key is answered at once; what follows from it is drawn when there is time, and only then.
  const drawn = useMemo(() => {
    const isEmpty = isEmptyCalculation(plan.counted);
    const checks = isEmpty ? [] : plan.checks;
    const sheet = { view: seen, counted: plan.counted, checks, unread: plan.unread, isEmpty };
    return (
      <>
        {isEmpty ? <NothingYet /> : <ChecksOnTop checks={checks} />}
        {form(
          <>
            <StartSheets {...sheet} />
            <OperationSheet {...sheet} />
            <CashSheet {...sheet} />
            <PrivateSheet {...sheet} />
            <OtherChecks checks={checks} />
          </>,
        )}
      </>
    );
  }, [form, seen, plan]);
  return (
    <div className="stack g-6" onInput={countAgain} onBlur={lookBack} ref={box}>
      {drawn}
    </div>
  );
}

function payloadOf(form: HTMLFormElement): unknown {
  return formPayload(new FormData(form).entries());
}
