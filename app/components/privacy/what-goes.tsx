import { useTranslate } from "#app/i18n/context.tsx";

const goes = ["account", "plans", "around", "letters"] as const;
const stays = ["points", "given", "questions", "log", "together"] as const;

/** What erasing takes away and what it leaves, each with its reason. */
export function WhatGoes() {
  const t = useTranslate();
  return (
    <div className="two g-4">
      <section className="card stack g-3">
        <h2 className="h3">{t("privacy.erase.goes")}</h2>
        <ul className="stack g-2">
          {goes.map((one) => (
            <li key={one}>{t(`privacy.erase.goes.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section className="card stack g-3">
        <h2 className="h3">{t("privacy.erase.stays")}</h2>
        <ul className="stack g-2">
          {stays.map((one) => (
            <li key={one}>{t(`privacy.erase.stays.${one}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
