import { useTranslate } from "#app/i18n/context.tsx";
import { Facade } from "#app/ui/facade.tsx";
import { paints } from "#app/ui/facade/paints.ts";
import { facadeFor } from "#app/ui/facade/parameters.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { Sign, type SignTone } from "#app/ui/sign.tsx";

import { Sample } from "./sample.tsx";

const colors = [
  "ink",
  "ink-2",
  "ink-3",
  "border",
  "line",
  "joint",
  "joint-2",
  "sky",
  "brand-700",
  "brand-600",
  "brand-100",
  "enamel",
  "yellow",
  "done",
  "error",
  "lamp",
] as const;
const icons = [
  "menu",
  "search",
  "check",
  "cross",
  "attention",
  "lock",
  "clock",
  "arrow",
  "file",
  "info",
  "offline",
  "people",
] as const satisfies readonly IconName[];
const signs = [
  "open",
  "pitch",
  "result",
  "done",
  "attention",
  "error",
  "closed",
  "info",
  "plain",
] as const satisfies readonly SignTone[];

/** Colours, letters, door signs, icons and fronts. */
export function PaintSamples() {
  const t = useTranslate();
  return (
    <>
      <Sample id="colors" title={t("samples.colors")}>
        <ul className="row g-3 plain-list">
          {colors.map((color) => (
            <li key={color} className="card stack g-1">
              <svg width="72" height="40" aria-hidden="true">
                <rect width="72" height="40" fill={`var(--color-${color})`} />
              </svg>
              <small>{t(`samples.color.${color}`)}</small>
            </li>
          ))}
        </ul>
      </Sample>
      <Sample id="letters" title={t("samples.letters")}>
        <p style={{ font: "600 var(--text-giant)/1.03 var(--font-sign)" }}>{t("samples.giant")}</p>
        <p style={{ font: "600 var(--text-h1)/1.1 var(--font-sign)" }}>{t("samples.heading1")}</p>
        <p style={{ font: "600 var(--text-h2)/1.1 var(--font-sign)" }}>{t("samples.heading2")}</p>
        <p style={{ font: "700 var(--text-h3)/1.28 var(--font-text)" }}>{t("samples.heading3")}</p>
        <p className="lead">{t("samples.lead")}</p>
        <p>{t("samples.text")}</p>
        <p className="small">{t("samples.small")}</p>
      </Sample>
      <Sample id="signs" title={t("samples.signs")}>
        <p className="row g-3">
          {signs.map((tone) => (
            <Sign key={tone} tone={tone}>
              {t(`samples.sign.${tone}`)}
            </Sign>
          ))}
        </p>
        <p className="row g-3">
          {["7", "21", "112-A"].map((number) => (
            <HouseNumber key={number} number={number} />
          ))}
        </p>
      </Sample>
      <Sample id="icons" title={t("samples.icons")}>
        <ul className="row g-4 plain-list">
          {icons.map((name) => (
            <li key={name} className="row g-1">
              <Icon name={name} /> <code>{name}</code>
            </li>
          ))}
        </ul>
      </Sample>
      <Sample id="fronts" title={t("samples.facades")}>
        <ul className="grid plain-list">
          {Object.values(paints).map((paint, index) => (
            <li key={paint.door} className="card">
              <Facade
                parameters={facadeFor(`sample-${index}`, {
                  paint,
                  houseNumber: String(index * 7 + 1),
                  lettering: t("samples.name"),
                  letterStyle: (["brush", "serif", "block"] as const)[index % 3] ?? "brush",
                  awning: (["wave", "straight", "marquise", "none"] as const)[index % 4] ?? "wave",
                  display: [["plants"], ["lamps"]],
                })}
                label={`${t("samples.facades")} ${index + 1}`}
              />
            </li>
          ))}
        </ul>
      </Sample>
    </>
  );
}
