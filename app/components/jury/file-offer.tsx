import { useTranslate } from "#app/i18n/context.tsx";

/**
 * The last resort, shown once the phone can do it: what waits as one sealed file for whoever leads the evening, to be
 * handed over or scanned from this screen. Who sits in several juries reads `of` which evening it is.
 */
export function FileOffer({ seatId, of }: { seatId: string; of?: string | undefined }) {
  const t = useTranslate();
  return (
    <div data-file-offer={seatId} hidden>
      <details className="disclosure">
        <summary>
          {t("phone.file.title")}
          {of ? <small className="line muted">{of}</small> : null}
        </summary>
        <div className="stack g-3">
          <p>{t("phone.file.story")}</p>
          <p className="row g-2">
            <button type="button" className="button button-outline" data-save-file="">
              {t("phone.file.button")}
            </button>
            <button type="button" className="button button-outline" data-show-codes="">
              {t("phone.codes.button")}
            </button>
          </p>
          <p role="status" data-nothing-to-save="" hidden>
            {t("phone.file.nothing")}
          </p>
          <div className="stack g-3" data-codes-here="" hidden>
            <p>{t("phone.codes.story")}</p>
            <p role="status">
              <strong data-code-words={t("phone.codes.one", { number: "{number}", of: "{count}" })} />
            </p>
            <div className="code-picture" role="img" aria-label={t("phone.codes.picture")} data-code="" />
            <p className="row g-2">
              <button type="button" className="button button-outline" data-turn="-1">
                {t("phone.codes.before")}
              </button>
              <button type="button" className="button" data-turn="1">
                {t("phone.codes.after")}
              </button>
            </p>
          </div>
        </div>
      </details>
    </div>
  );
}
