import type { ConductedEvening } from "#app/http/conduct-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** The lot with its seed and tickets, so that anybody can draw it again. */
export function LotCard({ lot }: { lot: ConductedEvening["lot"] }) {
  const t = useTranslate();
  return (
    <details className="disclosure" id="lot">
      <summary>{t("stage.lot")}</summary>
      <div className="stack g-3">
        <p>{t("stage.lotStory")}</p>
        <p className="small">
          {t("stage.lotSeed")}: <code className="hash">{lot.seed}</code>
        </p>
        <ol className="stack g-2">
          {lot.order.map(({ applicationId, tradeName, ticket }) => (
            <li key={applicationId}>
              <strong>{tradeName || t("evening.erased.plan")}</strong>
              <p className="small">
                {t("stage.lotTicket")}: <code className="hash">{ticket}</code>
              </p>
            </li>
          ))}
        </ol>
        {lot.isKept ? null : (
          <Notice tone="attention">
            <p>{t("stage.moved")}</p>
          </Notice>
        )}
      </div>
    </details>
  );
}
