import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Props = {
  readonly winners: readonly {
    /** Empty of one space. */
    readonly unit: string;
    readonly tradeName: string;
    readonly total: number | null;
  }[];
  readonly emptyUnits: readonly string[];
};

/** Who gets the space, or of a building who gets which unit, with the total of each. */
export function Winners({ winners, emptyUnits }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const totalOf = (total: number | null) =>
    total === null ? null : t("spaces.result.total", { total: format.number(total) });
  const [first] = winners;
  if (first && first.unit === "")
    return (
      <>
        <h1>{t("spaces.result.winner", { name: first.tradeName })}</h1>
        {first.total === null ? null : <p className="lead">{totalOf(first.total)}</p>}
      </>
    );
  return (
    <>
      <h1>{t("awards.public", { count: winners.length })}</h1>
      <ul className="stack g-2">
        {winners.map(({ unit, tradeName, total }) => (
          <li key={unit}>
            <strong>{t("awards.publicUnit", { name: tradeName, unit })}</strong>
            {total === null ? null : (
              <>
                <br />
                {totalOf(total)}
              </>
            )}
          </li>
        ))}
      </ul>
      {emptyUnits.length > 0 ? <p>{t("awards.publicEmpty", { units: emptyUnits.join(", ") })}</p> : null}
    </>
  );
}
