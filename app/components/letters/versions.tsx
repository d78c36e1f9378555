import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Version = {
  readonly version: number;
  readonly opening: string;
  readonly closing: string;
  readonly savedAt: Date;
  readonly savedBy: string;
};

/** The latest versions of a letter's own words: what was sent not long ago can be read again. */
export function LetterVersions({ versions }: { versions: readonly Version[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (versions.length === 0) return null;
  return (
    <section className="stack g-3">
      <h2>{t("letterTexts.history")}</h2>
      <ol className="list">
        {versions.map(({ version, opening, closing, savedAt, savedBy }) => (
          <li key={version} className="stack g-1">
            <p>
              <strong>{t("letterTexts.version", { version })}</strong>{" "}
              <span className="small">
                {t("letterTexts.by", { name: savedBy, moment: format.moment(new Date(savedAt)) })}
              </span>
            </p>
            <p className="words">{opening || t("letterTexts.emptied")}</p>
            {closing ? <p className="words">{closing}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
