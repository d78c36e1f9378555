import { useTranslate } from "#app/i18n/context.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { Help } from "#app/ui/help.tsx";
import { LightStrip, type LightTone } from "#app/ui/light-strip.tsx";
import { ScoreStrip } from "#app/ui/score-strip.tsx";
import { SealedEnvelope } from "#app/ui/sealed-envelope.tsx";

import { Sample } from "./sample.tsx";

const avatars = ["own", "other", "open"] as const;
const lights = ["good", "attention", "wrong", "unknown"] as const satisfies readonly LightTone[];
const scores = [
  { own: 4, middle: 2.5 },
  { own: 1, middle: 5 },
  { own: 3, middle: null },
  { own: null, middle: 3 },
];

/** Small marks beside words: who, how it stands, where points lie, and that something is closed. */
export function MarkSamples() {
  const t = useTranslate();
  return (
    <Sample id="marks" title={t("samples.marks")}>
      <ul className="row g-4 plain-list">
        {avatars.map((tone) => (
          <li key={tone} className="row g-2">
            <Avatar name={tone === "open" ? null : t("samples.name")} tone={tone} />
            {t(`samples.avatar.${tone}`)}
          </li>
        ))}
      </ul>
      <p className="row g-3">
        <LightStrip
          lights={Array.from({ length: 18 }, (_, nth) => ({
            key: String(nth),
            tone: lights[nth % lights.length] ?? "unknown",
          }))}
          label={t("samples.lights")}
        />
      </p>
      <div className="stack g-4">
        {scores.map(({ own, middle }) => (
          <ScoreStrip
            key={`${own}-${middle}`}
            own={own}
            middle={middle}
            label={t("samples.strip", { own: own ?? "?", middle: middle ?? "?" })}
          />
        ))}
      </div>
      <SealedEnvelope />
      <Help summary={t("samples.longLabel")}>{t("samples.text")}</Help>
    </Sample>
  );
}
