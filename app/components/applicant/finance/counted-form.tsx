import {
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
import { countPlan } from "#app/domain/applications/finance/count-plan.ts";

import { CashSheet } from "./cash-sheet.tsx";
import { CheckList } from "./check-list.tsx";
import { formPayload } from "./form-payload.ts";
import { OperationSheet } from "./operation-sheet.tsx";
import { PrivateSheet } from "./private-sheet.tsx";
import { StartSheets } from "./start-sheets.tsx";

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
  // Somebody may have typed before the page came alive, or come back to a page that the browser kept.
  useEffect(() => {
    const own = box.current?.querySelector("form");
    if (own) setTyped(payloadOf(own));
  }, []);
  const payload = useDeferredValue(typed ?? stored);
  const { counted, checks } = useMemo(() => countPlan(payload, context), [payload, context]);

  function countAgain(event: FormEvent<HTMLDivElement>) {
    const field = event.target;
    if (!(field instanceof HTMLElement)) return;
    const own = field.closest("form");
    if (own) setTyped(payloadOf(own));
  }
  return (
    <div className="stack g-6" onInput={countAgain} ref={box}>
      <CheckList checks={checks} />
      {form(
        <>
          <StartSheets view={view} counted={counted} />
          <OperationSheet view={view} counted={counted} />
          <CashSheet view={view} counted={counted} />
          <PrivateSheet view={view} counted={counted} />
        </>,
      )}
    </div>
  );
}

function payloadOf(form: HTMLFormElement): unknown {
  return formPayload(new FormData(form).entries());
}
