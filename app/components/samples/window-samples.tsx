import { FrontPicture } from "#app/components/shop-window/front-picture.tsx";
import { WeekCard } from "#app/components/shop-window/week-card.tsx";
import { type OpeningHours, weekDays } from "#app/domain/applications/opening-hours.ts";
import { readWindow } from "#app/domain/applications/window-draft.ts";
import { useTranslate } from "#app/i18n/context.tsx";

import { Sample } from "./sample.tsx";

/** In half hours: ten to six, and closed on Sunday. */
const TEN_TO_SIX = { from: 20, to: 36 };
const hours = Object.fromEntries(
  weekDays.map((day) => [day, day === "sun" ? null : TEN_TO_SIX]),
) as OpeningHours;

/** How a shop window is drawn, and when there is life behind it. */
export function WindowSamples() {
  const t = useTranslate();
  const activities = [{ day: "tue", from: 38, to: 42, what: t("samples.option.wave") }] as const;
  const space = { id: "v4", houseNumber: "21" };
  const full = readWindow({ awning: "straight", paint: "blue", lettering: t("samples.corporation") });
  return (
    <Sample id="windows" title={t("samples.windows")}>
      <FrontPicture plan={full} space={{ ...space, frontageM: 6.7 }} label={t("samples.corporation")} />
      <WeekCard hours={hours} activities={activities} />
    </Sample>
  );
}
