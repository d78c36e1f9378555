import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

type Evening = {
  readonly tenderId: string;
  readonly address: string;
  readonly pitchAt: string;
  readonly isOver: boolean;
};

/** The further evenings of somebody who sits in several juries: those to come in sight, those that were folded away. */
export function OtherEvenings({ evenings }: { evenings: readonly Evening[] }) {
  const t = useTranslate();
  const byDay = evenings.toSorted((one, other) => Date.parse(one.pitchAt) - Date.parse(other.pitchAt));
  const coming = byDay.filter(({ isOver }) => !isOver);
  const past = byDay.filter(({ isOver }) => isOver).toReversed();
  return (
    <>
      {coming.length > 0 ? (
        <section className="stack g-3">
          <h2>{t("jury.home.others")}</h2>
          <EveningLinks evenings={coming} />
        </section>
      ) : null}
      {past.length > 0 ? (
        <details className="disclosure">
          <summary>{t("jury.home.past", { count: past.length })}</summary>
          <EveningLinks evenings={past} />
        </details>
      ) : null}
    </>
  );
}

function EveningLinks({ evenings }: { evenings: readonly Evening[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ul className="other-evenings plain-list">
      {evenings.map(({ tenderId, address, pitchAt }) => (
        <li key={tenderId}>
          <a href={paths.jury.evening(tenderId)}>
            {t("jury.home.evening", { address, moment: format.moment(new Date(pitchAt)) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
