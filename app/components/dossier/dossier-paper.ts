import type { Dossier } from "#app/domain/leases/dossier/dossier.ts";
import { storyOf } from "#app/domain/leases/dossier/story.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { Paper, PaperBlock } from "#app/lib/paper.ts";

import { facts, heading, paragraph } from "./blocks.ts";
import { deedWords } from "./deed-words.ts";
import { judgingBlocks } from "./judging-blocks.ts";
import { planBlocks } from "./plan-blocks.ts";
import { questionBlocks } from "./question-blocks.ts";
import { resultBlocks } from "./result-blocks.ts";
import { rulesBlocks } from "./rules-blocks.ts";
import { tieBlocks } from "./tie-blocks.ts";

type Made = { readonly fingerprint: string; readonly at: Date };

/** A dossier on paper, in the order of the story: the rules, the questions, the opening, the choices, the ranking, and the whole log. */
export function dossierPaper(t: Translate, format: Format, dossier: Dossier, made: Made): Paper {
  const address = addressOf(dossier);
  const title = t("dossier.paperTitle", { address });
  return {
    title,
    language: t.locale,
    foot: `${title} · ${made.fingerprint.slice(0, 16)}`,
    blocks: [
      { kind: "title", text: title },
      { kind: "paragraph", look: "lead", text: `${dossier.corporation}, ${dossier.space.city}` },
      facts([
        [t("dossier.state"), t(`states.tender.${dossier.state}`)],
        [t("dossier.ended"), dossier.endedReason],
        [t("dossier.madeAt"), format.exactMoment(made.at)],
        [t("dossier.fingerprint"), made.fingerprint],
      ]),
      { kind: "paragraph", look: "small", text: t("dossier.fingerprintHint") },
      ...rulesBlocks(t, format, dossier),
      ...questionBlocks(t, format, dossier),
      ...planBlocks(t, format, dossier),
      ...tieBlocks(t, format, dossier),
      ...resultBlocks(t, format, dossier),
      ...judgingBlocks(t, dossier),
      ...storyBlocks(t, format, dossier),
    ],
  };
}

function storyBlocks(t: Translate, format: Format, { log }: Dossier): PaperBlock[] {
  const days = storyOf(log);
  if (days.length === 0) return [heading(t("dossier.story")), paragraph(t("dossier.nothing"))];
  return [
    heading(t("dossier.story")),
    ...days.flatMap(({ day, deeds }): PaperBlock[] => [
      heading(format.day(day), 3),
      {
        kind: "table",
        table: {
          head: [t("dossier.when"), t("dossier.what"), t("dossier.who")],
          columns: ["text", "text", "text"],
          rows: deeds.map((deed) => {
            const { time, what, root, who } = deedWords(t, format, deed);
            return { cells: [time, root ? `${what}\n${t("opening.root")}: ${root}` : what, who] };
          }),
        },
      },
    ]),
  ];
}
