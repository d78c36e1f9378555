import { unitsInWords } from "#app/i18n/units-in-words.ts";
import type { Dossier, DossierPlan } from "#app/domain/leases/dossier/dossier.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { PaperBlock } from "#app/lib/paper.ts";

import { facts, heading, paragraph, signatureWords } from "./blocks.ts";
import { repairLines } from "./repair-lines.ts";

/** When two people opened the plans, and then each plan with what was asked of its maker, what was decided about it and why. */
export function planBlocks(t: Translate, format: Format, dossier: Dossier): PaperBlock[] {
  const { opening, plans, leftOut } = dossier;
  if (!opening?.second) return [heading(t("dossier.opening")), paragraph(t("dossier.notOpened"))];
  return [
    heading(t("dossier.opening")),
    facts([
      [t("dossier.opening"), signatureWords(t, format, opening)],
      [t("opening.root"), opening.root],
      [t("dossier.seals", { count: opening.seals.length }), opening.seals.join("\n")],
    ]),
    heading(t("dossier.plans")),
    ...(leftOut > 0 ? [paragraph(t("dossier.leftOut", { count: leftOut }))] : []),
    ...(plans.length > 0 ? [tableOf(t, format, plans)] : []),
    ...plans.flatMap((plan) => choiceBlocks(t, format, dossier, plan)),
  ];
}

function tableOf(t: Translate, format: Format, plans: readonly DossierPlan[]): PaperBlock {
  return {
    kind: "table",
    table: {
      head: [
        t("dossier.number"),
        t("evening.result.plan"),
        t("dossier.choice"),
        t("applicant.receipt.receivedAt"),
      ],
      columns: ["text", "text", "text", "text"],
      rows: plans.map((plan) => ({
        cells: [
          plan.receiptNumber,
          nameOf(t, plan),
          t(`states.application.${plan.state}`),
          plan.submittedAt ? format.exactMoment(plan.submittedAt) : "",
        ],
      })),
    },
  };
}

function choiceBlocks(t: Translate, format: Format, { rules }: Dossier, plan: DossierPlan): PaperBlock[] {
  const titleOf = (id: string) => rules?.criteria.find((criterion) => criterion.id === id)?.title ?? id;
  const reasons = [
    ...(plan.knockOut ? [[t(`knockOut.kind.${plan.knockOut.kind}`), plan.knockOut.reason] as const] : []),
    ...plan.reasons.map(({ criterionId, reason }) => [titleOf(criterionId), reason] as const),
  ];
  return [
    heading(`${plan.receiptNumber} ${nameOf(t, plan)}`.trim(), 3),
    facts([
      [t("dossier.sealOfPlan"), plan.seal],
      ...(plan.units.length > 0 ? [[t("units.unit"), unitsInWords(t, plan.units)] as const] : []),
      ...(plan.repair ? repairLines(t, format, plan.repair) : []),
      ...reasons,
    ]),
    ...(reasons.length === 0
      ? [paragraph(t(plan.state === "anonymised" ? "dossier.erasedPlan" : "dossier.noReason"))]
      : []),
  ];
}

export const nameOf = (t: Translate, { tradeName }: Pick<DossierPlan, "tradeName">) =>
  tradeName || t("dossier.anonymised");
