import type { Dossier } from "#app/domain/leases/dossier/dossier.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { PaperBlock } from "#app/lib/paper.ts";

import { heading, paragraph } from "./blocks.ts";
import { nameOf } from "./plan-blocks.ts";

/** Who of staff knows the maker of which plan, why in their own words, and when they said so; nothing of sealed plans. */
export function tieBlocks(t: Translate, format: Format, { opening, plans }: Dossier): PaperBlock[] {
  if (!opening?.second) return [];
  const rows = plans.flatMap((plan) =>
    plan.ties.map(({ person, reason, declaredAt }) => ({
      cells: [
        t("dossier.by.staff", { name: person }),
        `${plan.receiptNumber} ${nameOf(t, plan)}`.trim(),
        reason,
        format.exactMoment(declaredAt),
      ],
    })),
  );
  if (rows.length === 0) return [heading(t("dossier.ties")), paragraph(t("dossier.noTies"))];
  return [
    heading(t("dossier.ties")),
    paragraph(t("dossier.tiesStory")),
    {
      kind: "table",
      table: {
        head: [t("dossier.who"), t("evening.result.plan"), t("dossier.why"), t("dossier.declaredAt")],
        columns: ["text", "text", "text", "text"],
        rows,
      },
    },
  ];
}
