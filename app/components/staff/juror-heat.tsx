import type { JurorRow } from "#app/domain/jury/juror-heat.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

type Props = {
  readonly rows: readonly JurorRow[];
  readonly plans: readonly { readonly applicationId: string; readonly tradeName: string }[];
  readonly jurors: readonly { readonly id: string; readonly name: string }[];
};

/** Where the jury lay apart: what each juror gave each plan, a number in every cell; a tie says that it is one. */
export function JurorHeat({ rows, plans, jurors }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const given = (row: JurorRow, applicationId: string) =>
    row.plans.find((one) => one.applicationId === applicationId);
  return (
    <section className="stack g-3">
      <h2>{t("jurorHeat.title")}</h2>
      <p>{t("jurorHeat.lead")}</p>
      <DataTable
        caption={t("jurorHeat.title")}
        heat
        cards
        rows={rows}
        keyOf={({ seatId }) => seatId}
        columns={[
          {
            title: t("jurorHeat.juror"),
            cell: ({ seatId, panel }) => (
              <>
                {jurors.find(({ id }) => id === seatId)?.name || t("evening.erased.juror")}{" "}
                <small>{t(panel === "residents" ? "common.resident" : "common.professional")}</small>
              </>
            ),
          },
          ...plans.map(({ applicationId, tradeName }, place) => ({
            title: tradeName || `${t("evening.erased.plan")} ${place + 1}`,
            look: (row: JurorRow) => {
              const mean = given(row, applicationId)?.mean ?? null;
              return mean === null ? undefined : `heat-${Math.round(mean)}`;
            },
            cell: (row: JurorRow) => {
              const { mean = null, isTied = false } = given(row, applicationId) ?? {};
              if (mean !== null) return <strong>{format.number(mean)}</strong>;
              return isTied ? t("jurorHeat.tied") : t("jurorHeat.none");
            },
          })),
        ]}
      />
    </section>
  );
}
