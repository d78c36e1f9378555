import type { Dossier } from "#app/domain/leases/dossier/dossier.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { PaperBlock } from "#app/lib/paper.ts";

import { facts, heading, paragraph, signatureWords } from "./blocks.ts";
import { nameOf } from "./plan-blocks.ts";

/** The ranking as it was computed at the reveal, who signed the result, and the jury's report. */
export function resultBlocks(t: Translate, format: Format, dossier: Dossier): PaperBlock[] {
  const { result } = dossier;
  if (!result) return [heading(t("evening.result.ranking")), paragraph(t("dossier.noResult"))];
  return [
    heading(t("evening.result.ranking")),
    rankingTable(t, format, dossier, result.ranking),
    ...agreedBlocks(t, dossier),
    ...unitBlocks(t, dossier),
    facts([
      [t("dossier.result"), result.signed && signatureWords(t, format, result.signed)],
      [t("states.tender.published"), result.publishedAt && format.exactMoment(result.publishedAt)],
      [t("dossier.report"), result.juryReport],
      ...exceptionLines(t, format, result.exception),
    ]),
  ];
}

/** Of a building, who gets which unit and who is next in line for it; nothing of one space. */
function unitBlocks(t: Translate, { plans, result }: Dossier): PaperBlock[] {
  if (!result || result.units.length === 0) return [];
  const nameFor = (id: string | null) =>
    id === null ? "" : nameOf(t, plans.find((plan) => plan.id === id) ?? { tradeName: "" });
  const lines = result.units.map(({ unit, applicationId, reserveId }): [string, string] => [
    unit,
    applicationId === null
      ? t("awards.nobody")
      : t("awards.inDossier", { winner: nameFor(applicationId), reserve: nameFor(reserveId) }),
  ]);
  return [heading(t("awards.title")), facts(lines)];
}

type Ranking = NonNullable<Dossier["result"]>["ranking"];

function rankingTable(t: Translate, format: Format, { plans, rules }: Dossier, ranking: Ranking): PaperBlock {
  const criteria = rules?.criteria ?? [];
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : format.number(value);
  return {
    kind: "table",
    table: {
      head: [
        t("evening.result.rank"),
        t("evening.result.plan"),
        ...criteria.map(({ title }) => title),
        t("evening.result.total"),
        t("evening.result.why"),
      ],
      columns: ["text", "text", ...criteria.map(() => "number" as const), "number", "text"],
      rows: ranking.plans.map((ranked) => ({
        cells: [
          ranked.total === null ? "–" : String(ranked.rank),
          nameOf(t, plans.find(({ id }) => id === ranked.applicationId) ?? { tradeName: "" }),
          ...criteria.map(({ id }) =>
            number(ranked.criteria.find(({ criterionId }) => criterionId === id)?.mean),
          ),
          number(ranked.total),
          ranked.total === null
            ? t("signals.noPoints")
            : ranked.decidedBy
              ? t(`evening.result.decidedBy.${ranked.decidedBy}`)
              : "",
        ],
      })),
    },
  };
}

/** What the jury agreed on where its points lay apart; nothing where it agreed on nothing. */
function agreedBlocks(t: Translate, { plans, rules, result }: Dossier): PaperBlock[] {
  const agreed = result?.agreed ?? [];
  if (agreed.length === 0) return [];
  const lines = agreed.map((one): [string, string] => {
    const plan = nameOf(t, plans.find(({ id }) => id === one.applicationId) ?? { tradeName: "" });
    const criterion = rules?.criteria.find(({ id }) => id === one.criterionId)?.title ?? "";
    return [`${plan}, ${criterion}`, `${t("round.both", one)} ${one.motivation}`];
  });
  return [heading(t("round.together")), paragraph(t("round.togetherStory")), facts(lines)];
}

type Exception = NonNullable<Dossier["result"]>["exception"];

/** That the result stands with too few jurors: where, why, and who signed for it. */
function exceptionLines(t: Translate, format: Format, exception: Exception): [string, string | null][] {
  if (!exception) return [];
  const gaps = exception.gaps.map((gap) => t(`exception.${gap.of}`, gap)).join(" ");
  const { reason, signed } = exception;
  return [
    [t("exception.inResult"), `${gaps} ${reason}`],
    [t("exception.title"), signed && signatureWords(t, format, signed)],
  ];
}
