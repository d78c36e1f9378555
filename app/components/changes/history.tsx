import type { RuleDifference } from "#app/domain/tenders/addenda/rule-differences.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Sign } from "#app/ui/sign.tsx";

import { Differences } from "./differences.tsx";

type Closed = {
  readonly id: string;
  readonly number: number | null;
  readonly reason: string;
  readonly returnedFor: string;
  readonly proposer: string;
  readonly closer: string;
  readonly differences: readonly RuleDifference[];
};

/** The changes that were published or sent back, the latest first, with who signed. */
export function ChangeHistory({ changes }: { changes: readonly Closed[] }) {
  const t = useTranslate();
  if (changes.length === 0) return null;
  return (
    <section className="stack g-3" aria-labelledby="history">
      <h2 id="history">{t("changes.staff.history")}</h2>
      <ol className="stack g-3" role="list">
        {changes.map((change) => (
          <li key={change.id} className="card stack g-3">
            <p>
              {change.number === null ? (
                <Sign tone="closed">{t("changes.staff.returned")}</Sign>
              ) : (
                <Sign tone="done">{t("changes.staff.published", { number: change.number })}</Sign>
              )}
            </p>
            <p className="small">
              {t(change.number === null ? "changes.staff.returnedBy" : "changes.staff.signatures", change)}
            </p>
            <p className="words">
              <strong>{t("changes.reason")}:</strong> {change.reason}
            </p>
            {change.returnedFor ? (
              <p className="words">
                <strong>{t("changes.staff.returned")}:</strong> {change.returnedFor}
              </p>
            ) : null}
            <Differences differences={change.differences} />
          </li>
        ))}
      </ol>
    </section>
  );
}
