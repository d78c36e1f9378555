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
import type { Calculation } from "#app/domain/applications/finance/calculate.ts";
import { countPlan } from "#app/domain/applications/finance/count-plan.ts";

import { useTranslate } from "#app/i18n/context.tsx";

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
  // A key is answered at once; what follows from it is drawn when there is time, and only then.
  const drawn = useMemo(
    () => (
      <>
        {isEmpty(counted) ? <NothingYet /> : <CheckList checks={checks} />}
        {form(
          <>
            <StartSheets view={view} counted={counted} checks={checks} />
            <OperationSheet view={view} counted={counted} checks={checks} />
            <CashSheet view={view} counted={counted} checks={checks} />
            <PrivateSheet view={view} counted={counted} checks={checks} />
          </>,
        )}
      </>
    ),
    [form, view, counted, checks],
  );
  return (
    <div className="stack g-6" onInput={countAgain} ref={box}>
      {drawn}
    </div>
  );
}

/** Without any amount every sum is nought, and nought agrees with nought: that is no plan that is right. */
function isEmpty({ needed, available, years }: Calculation): boolean {
  return needed === 0 && available === 0 && years.every(({ turnover }) => turnover === 0);
}

function NothingYet() {
  const t = useTranslate();
  return (
    <section className="stack g-3" aria-labelledby="finance-checks">
      <h2 id="finance-checks">{t("finance.checks")}</h2>
      <p role="status">{t("finance.nothingYet")}</p>
    </section>
  );
}

function payloadOf(form: HTMLFormElement): unknown {
  return formPayload(new FormData(form).entries());
}
