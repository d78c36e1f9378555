import type { JurorRow } from "#app/domain/jury/juror-heat.ts";
import type { PlanPoints } from "#app/domain/jury/raw-points.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Criterion = { readonly id: string; readonly title: string; readonly weight: number };
type Props = {
  readonly points: readonly PlanPoints[];
  readonly criteria: readonly Criterion[];
  /** The jurors in their order, with what each gave a whole plan. */
  readonly rows: readonly JurorRow[];
  readonly planOf: (applicationId: string) => string;
  readonly jurorOf: (seatId: string) => string;
};

/** Every point of every juror for every plan in one map, plans in the order of the ranking: a number in each cell. */
export function PointsMap({ points, criteria, rows, planOf, jurorOf }: Props) {
  const t = useTranslate();
  if (points.length === 0 || rows.length === 0) return null;
  return (
    <figure className="points-map stack g-2">
      <Legend />
      <div className="table-box" tabIndex={0} role="region" aria-label={t("pointsMap.title")}>
        <table className="heat">
          <caption className="visually-hidden">{t("pointsMap.title")}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t("jurorHeat.juror")}
              </th>
              {points.map(({ applicationId }, place) => (
                <th key={applicationId} scope="colgroup" colSpan={criteria.length + 1} className="plan">
                  {place + 1}. {planOf(applicationId)}
                </th>
              ))}
            </tr>
            <tr>
              {points.map(({ applicationId }) => (
                <Heads key={applicationId} criteria={criteria} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.seatId}>
                <th scope="row">{jurorOf(row.seatId)}</th>
                {points.map((plan) => (
                  <Cells key={plan.applicationId} plan={plan} row={row} criteria={criteria} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption className="small muted">{t("pointsMap.story")}</figcaption>
    </figure>
  );
}

function Heads({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const t = useTranslate();
  return (
    <>
      {criteria.map(({ id, title }) => (
        <th key={id} scope="col" className="upright">
          <span>{title}</span>
        </th>
      ))}
      <th scope="col" className="upright sum">
        <span>{t("pointsMap.mean")}</span>
      </th>
    </>
  );
}

type CellsProps = {
  readonly plan: PlanPoints;
  readonly row: JurorRow;
  readonly criteria: readonly Criterion[];
};

function Cells({ plan, row, criteria }: CellsProps) {
  const t = useTranslate();
  const format = useFormat();
  const sheet = plan.rows.find(({ seatId }) => seatId === row.seatId);
  const whole = row.plans.find(({ applicationId }) => applicationId === plan.applicationId);
  const mean = whole?.mean ?? null;
  if (!sheet || whole?.isTied)
    return (
      <td className="not" colSpan={criteria.length + 1}>
        {t(whole?.isTied ? "jurorHeat.tied" : "jurorHeat.none")}
      </td>
    );
  return (
    <>
      {criteria.map(({ id }, index) => {
        const given = sheet.cells[index]?.points ?? null;
        return (
          <td key={id} className={given === null ? "not" : `heat-${given}`}>
            {given ?? <abbr title={t("rawPoints.unknown")}>?</abbr>}
          </td>
        );
      })}
      <td className="sum">{mean === null ? "–" : format.number(mean)}</td>
    </>
  );
}

/** What the colours stand for, also for whoever sees none: each has its number. */
function Legend() {
  const t = useTranslate();
  return (
    <table className="heat points-legend" aria-hidden="true">
      <tbody>
        <tr>
          {[1, 2, 3, 4, 5].map((given) => (
            <td key={given} className={`heat-${given}`}>
              {given}
            </td>
          ))}
          <td className="not">{t("pointsMap.legend")}</td>
        </tr>
      </tbody>
    </table>
  );
}
