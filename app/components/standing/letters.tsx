import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Props = {
  readonly letters: readonly { readonly id: string; readonly subject: string; readonly at: string }[];
};

/** The letters that its maker got about a plan, the latest first. */
export function Letters({ letters }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (letters.length === 0) return null;
  return (
    <section className="stack g-3" aria-labelledby="letters">
      <h2 id="letters">{t("standing.letters")}</h2>
      <p className="muted">{t("standing.lettersStory")}</p>
      <ul className="card score-list">
        {letters.map(({ id, subject, at }) => (
          <li key={id} className="score-strip letter-line">
            <span>{subject}</span>
            <time className="small muted" dateTime={at}>
              {format.moment(new Date(at))}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
