import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

/**
 * Takes a sealed file over from a juror's screen, code by code: by the phone's own camera, which opens this page, or on
 * this page where the browser reads codes itself.
 */
export function ScanCodes() {
  const t = useTranslate();
  const counted = { read: "{read}", of: "{of}", missing: "{missing}" };
  return (
    <form method="post" data-codes="" className="card stack g-3 form-page">
      <h2 className="h3">{t("scoreFile.codesTitle")}</h2>
      <p>{t("scoreFile.codes")}</p>
      <div className="stack g-3" data-scan="" hidden>
        <p>
          <button type="button" className="button button-outline" data-scan-start="">
            {t("scoreFile.scan")}
          </button>
        </p>
        <video className="scan-picture" aria-label={t("scoreFile.camera")} muted playsInline hidden />
        <p>
          <button type="button" className="button button-quiet" data-scan-stop="" hidden>
            {t("scoreFile.scanStop")}
          </button>
        </p>
        <p role="status" data-scan-refused="" hidden>
          {t("scoreFile.scanRefused")}
        </p>
      </div>
      <p role="status">
        <strong data-codes-say={t("scoreFile.codesRead", counted)} hidden />
      </p>
      <div role="alert" data-codes-other="" hidden>
        <Notice tone="error">
          <p>{t("scoreFile.otherEvening")}</p>
        </Notice>
      </div>
      <input type="hidden" name="text" />
    </form>
  );
}
