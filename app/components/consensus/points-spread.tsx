import { useTranslate } from "#app/i18n/context.tsx";

type Props = {
  /** How many gave 1, 2, 3, 4 and 5 points. */
  readonly counts: readonly number[];
  readonly agreed: number | null;
};

/** How many jurors gave which points, and the points that were agreed; never who. */
export function PointsSpread({ counts, agreed }: Props) {
  const t = useTranslate();
  return (
    <ol className="points-spread plain-list">
      {counts.map((count, index) => {
        const points = index + 1;
        return (
          <li
            key={points}
            data-agreed={points === agreed ? "" : undefined}
            data-none={count === 0 ? "" : undefined}
          >
            <span className="visually-hidden">{t("round.gave", { points, count })}</span>
            <strong aria-hidden="true" className="num">
              {points}
            </strong>
            <small aria-hidden="true">{count === 0 ? "–" : t("round.times", { count })}</small>
          </li>
        );
      })}
    </ol>
  );
}
