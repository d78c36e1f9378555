import type { Dossier } from "#app/domain/leases/dossier/dossier.ts";
import type { DossierJudging } from "#app/domain/leases/dossier/judging.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { PaperBlock } from "#app/lib/paper.ts";

import { heading, paragraph } from "./blocks.ts";
import { nameOf } from "./plan-blocks.ts";

/** Every point as it was given, with its reason, and who gave none and why; nothing before the reveal. */
export function judgingBlocks(t: Translate, dossier: Dossier): PaperBlock[] {
  const { judging, plans } = dossier;
  if (!judging) return [];
  const planOf = (id: string) => nameOf(t, plans.find((plan) => plan.id === id) ?? { tradeName: "" });
  const jurorOf = (id: string) => {
    const juror = judging.jurors.find(({ seatId }) => seatId === id);
    return juror ? t(`dossier.juror.${juror.panel}`, { number: juror.number }) : "";
  };
  return [
    heading(t("rawPoints.title")),
    paragraph(t("dossier.pointsStory")),
    ...judging.points.flatMap((plan): PaperBlock[] => [
      heading(planOf(plan.applicationId), 3),
      ...pointsOf(t, dossier, plan, jurorOf),
    ]),
    heading(t("turnout.title")),
    ...unscoredLines(t, judging, planOf, jurorOf),
  ];
}

type PlanPoints = DossierJudging["points"][number];

/** The points as a table of jurors and criteria, and under it the reasons in words. */
function pointsOf(
  t: Translate,
  { rules }: Dossier,
  { rows }: PlanPoints,
  jurorOf: (id: string) => string,
): PaperBlock[] {
  const criteria = rules?.criteria ?? [];
  const reasons = rows.flatMap(({ seatId, cells }) =>
    cells.flatMap(({ reason }, index) =>
      reason ? [{ cells: [jurorOf(seatId), criteria[index]?.title ?? "", reason] }] : [],
    ),
  );
  return [
    {
      kind: "table",
      table: {
        head: [t("jurorHeat.juror"), ...criteria.map(({ title }) => title)],
        columns: ["text", ...criteria.map(() => "number" as const)],
        rows: rows.map(({ seatId, cells }) => ({
          cells: [jurorOf(seatId), ...cells.map(({ points }) => (points === null ? "–" : String(points)))],
        })),
      },
    },
    ...(reasons.length > 0
      ? [
          {
            kind: "table",
            table: {
              head: [t("jurorHeat.juror"), t("dossier.criterion"), t("dossier.why")],
              columns: ["text", "text", "text"],
              rows: reasons,
            },
          } satisfies PaperBlock,
        ]
      : []),
  ];
}

function unscoredLines(
  t: Translate,
  { unscored }: DossierJudging,
  planOf: (id: string) => string,
  jurorOf: (id: string) => string,
): PaperBlock[] {
  if (unscored.length === 0) return [paragraph(t("turnout.all"))];
  return unscored.map(({ seatId, why, plans }) =>
    paragraph(t(`turnout.${why}`, { juror: jurorOf(seatId), plans: plans.map(planOf).join(", ") })),
  );
}
