import type { HallClock } from "#app/domain/jury/evening/hall-now.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { clockText } from "#app/lib/clock-text.ts";

/** The time that is left. Without script it stands as it was when the page came; with it, it runs. */
export function StageClock({ clock, className }: { clock: HallClock; className: string }) {
  const t = useTranslate();
  return (
    <>
      <p
        className={className}
        role="timer"
        aria-label={t("stage.clock.label")}
        data-clock={Math.round(clock.leftMs)}
        data-runs={clock.runs ? "" : undefined}
        data-over={clock.leftMs <= 0 ? "" : undefined}
      >
        {clockText(clock.leftMs)}
      </p>
      <p
        className="visually-hidden"
        role="status"
        data-clock-says=""
        data-minute={t("stage.clock.minuteLeft")}
        data-up={t("stage.clock.over")}
      />
    </>
  );
}
