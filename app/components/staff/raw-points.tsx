import type { JurorRow } from "#app/domain/jury/juror-heat.ts";
import type { PlanPoints, SheetRow } from "#app/domain/jury/raw-points.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

import { PointsMap } from "./points-map.tsx";

type Criterion = { readonly id: string; readonly title: string; readonly weight: number };
type Props = {
  readonly points: readonly PlanPoints[];
  readonly jurorRows: readonly JurorRow[];
  readonly criteria: readonly Criterion[];
  readonly plans: readonly { readonly applicationId: string; readonly tradeName: string }[];
  readonly jurors: readonly { readonly id: string; readonly name: string }[];
};

/** Every point that was given: all in one map, and with its reason folded per plan. */
export function RawPoints({ points, jurorRows, criteria, plans, jurors }: Props) {
  const t = useTranslate();
  const planOf = (id: string) =>
    plans.find(({ applicationId }) => applicationId === id)?.tradeName || t("evening.erased.plan");
  const jurorOf = (id: string) => jurors.find((juror) => juror.id === id)?.name || t("evening.erased.juror");
  return (
    <section className="stack g-3">
      <div className="raw-head stack g-3">
        <h2>{t("rawPoints.title")}</h2>
        <p>{t("rawPoints.lead")}</p>
        <PointsMap points={points} criteria={criteria} rows={jurorRows} planOf={planOf} jurorOf={jurorOf} />
      </div>
      <div>
        {points.map(({ applicationId, rows }, index) => (
          <details key={applicationId} className={index === 0 ? "disclosure disclosure-first" : "disclosure"}>
            <summary>
              <span>{t("rawPoints.plan", { plan: planOf(applicationId), sheets: rows.length })}</span>
            </summary>
            <Sheets title={planOf(applicationId)} rows={rows} criteria={criteria} jurorOf={jurorOf} />
          </details>
        ))}
      </div>
    </section>
  );
}

type SheetsProps = {
  readonly title: string;
  readonly rows: readonly SheetRow[];
  readonly criteria: readonly Criterion[];
  readonly jurorOf: (id: string) => string;
};

function Sheets({ title, rows, criteria, jurorOf }: SheetsProps) {
  const t = useTranslate();
  const lineOf = (row: SheetRow, { id }: Criterion) =>
    row.cells[criteria.findIndex((criterion) => criterion.id === id)];
  return (
    <DataTable
      caption={title}
      heat
      cards
      rows={rows}
      keyOf={({ seatId }) => seatId}
      columns={[
        { title: t("jurorHeat.juror"), cell: ({ seatId }) => jurorOf(seatId) },
        ...criteria.map((criterion) => ({
          title: criterion.title,
          look: (row: SheetRow) => {
            const points = lineOf(row, criterion)?.points ?? null;
            return points === null ? undefined : `heat-${points}`;
          },
          cell: (row: SheetRow) => {
            const { points = null, reason = "" } = lineOf(row, criterion) ?? {};
            return (
              <>
                <strong>{points ?? t("rawPoints.unknown")}</strong>
                {reason ? (
                  <small className="line" dir="auto">
                    {reason}
                  </small>
                ) : null}
              </>
            );
          },
        })),
      ]}
    />
  );
}
