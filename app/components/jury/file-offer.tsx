import { useTranslate } from "#app/i18n/context.tsx";

/** The last resort, shown once the phone can do it: what waits as one sealed file, for whoever leads the evening. */
export function FileOffer({ seatId }: { seatId: string }) {
  const t = useTranslate();
  return (
    <div data-file-offer="" hidden>
      <details className="disclosure">
        <summary>{t("phone.file.title")}</summary>
        <div className="stack g-3">
          <p>{t("phone.file.story")}</p>
          <p>
            <button type="button" className="button button-outline" data-save-file={seatId}>
              {t("phone.file.button")}
            </button>
          </p>
          <p role="status" data-nothing-to-save="" hidden>
            {t("phone.file.nothing")}
          </p>
        </div>
      </details>
    </div>
  );
}
