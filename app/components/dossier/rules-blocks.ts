import type { Dossier } from "#app/domain/leases/dossier/dossier.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { PaperBlock } from "#app/lib/paper.ts";

import { facts, heading, paragraph, signatureWords } from "./blocks.ts";

const moments = ["opensAt", "closesAt", "shortlistBy", "pitchAt", "resultBy"] as const;

/** What was published and by whom, with its code, and every change of it since. */
export function rulesBlocks(t: Translate, format: Format, dossier: Dossier): PaperBlock[] {
  const { rules, rulesHash, published } = dossier;
  if (!rules) return [heading(t("dossier.rules")), paragraph(t("dossier.noRules"))];
  return [
    heading(t("dossier.rules")),
    facts([
      [t("dossier.published"), published && signatureWords(t, format, published)],
      [t("dossier.rulesHash"), rulesHash],
    ]),
    ...criteriaBlocks(t, format, rules),
    ...rentBlocks(t, format, rules),
    heading(t("dossier.timetable"), 3),
    facts(
      moments.map((name) => [
        t(`changes.field.timetable.${name}`),
        format.moment(new Date(rules.timetable[name])),
      ]),
    ),
    ...changeBlocks(t, format, dossier),
  ];
}

function criteriaBlocks(t: Translate, format: Format, { criteria }: FrozenRules): PaperBlock[] {
  const rows = criteria.map(({ title, weight, question }) => ({
    cells: [title, question, weight === 0 ? t("spaces.result.noWeight") : format.percent(weight)],
  }));
  return [
    heading(t("dossier.criteria"), 3),
    {
      kind: "table",
      table: {
        head: [t("dossier.criterion"), "", t("dossier.weight")],
        columns: ["text", "text", "number"],
        rows,
      },
    },
  ];
}

function rentBlocks(t: Translate, format: Format, { rent }: FrozenRules): PaperBlock[] {
  const rows = rent.path.map((step) => ({
    cells: [t("common.year", { year: step.year }), format.percent(step.percent), format.money(step.rent)],
  }));
  return [
    heading(t("changes.field.rent.path"), 3),
    facts([
      [t("changes.field.rent.marketRent"), format.money(rent.marketRent)],
      [t("changes.field.rent.targetRent"), format.money(rent.targetRent)],
      [t("changes.field.rent.totalDiscount"), format.money(rent.totalDiscount)],
    ]),
    {
      kind: "table",
      table: {
        head: ["", t("dossier.percent"), t("dossier.perMonth")],
        columns: ["text", "number", "number"],
        rows,
      },
    },
  ];
}

function changeBlocks(t: Translate, format: Format, { changes }: Dossier): PaperBlock[] {
  if (changes.length === 0) return [heading(t("dossier.changes"), 3), paragraph(t("dossier.noChanges"))];
  return [
    heading(t("dossier.changes"), 3),
    facts(
      changes.map(({ number, reason, beforeHash, afterHash, signed }) => [
        t("dossier.change", { number }),
        [
          reason,
          signatureWords(t, format, signed),
          t("dossier.hashes", { before: beforeHash, after: afterHash }),
        ].join("\n"),
      ]),
    ),
  ];
}
