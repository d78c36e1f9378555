import { useTranslate } from "#app/i18n/context.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** Reads the card around it aloud. It shows itself only where the browser has a voice for the page's language. */
export function ReadAloud() {
  const t = useTranslate();
  return (
    <button type="button" className="button button-outline button-small" data-read-aloud="" hidden>
      <Icon name="sound" />
      <span data-when="silent">{t("planCard.aloud")}</span>
      <span data-when="speaking" hidden>
        {t("planCard.silence")}
      </span>
    </button>
  );
}
