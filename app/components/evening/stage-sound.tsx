import { useTranslate } from "#app/i18n/context.tsx";

/** Turns the tones of the clock on: a browser makes no sound before somebody pressed. Our script shows it. */
export function StageClockSound({ hint = false }: { hint?: boolean }) {
  const t = useTranslate();
  return (
    <div className="stage-sound" hidden data-sound="">
      <button
        type="button"
        className="button button-outline button-small"
        aria-pressed="false"
        data-on={t("stage.sound.off")}
        data-off={t("stage.sound.on")}
      >
        {t("stage.sound.on")}
      </button>
      {hint ? <p className="small muted">{t("stage.sound.hint")}</p> : null}
    </div>
  );
}
