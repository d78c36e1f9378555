import type { Dossier, DossierQuestion } from "#app/domain/leases/dossier/dossier.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { PaperBlock } from "#app/lib/paper.ts";

import { facts, heading, paragraph } from "./blocks.ts";

/** Every public question with its answer, and under them that others came and what became of those, without their words. */
export function questionBlocks(t: Translate, format: Format, { questions }: Dossier): PaperBlock[] {
  const title = heading(t("questions.title"));
  if (questions.length === 0) return [title, paragraph(t("dossier.noQuestions"))];
  const others = questions.filter(({ words }) => words === null);
  return [
    title,
    paragraph(t("dossier.questionsStory")),
    facts(questions.flatMap((question) => publicLines(t, format, question))),
    ...others.map((question) => paragraph(otherWords(t, format, question))),
    ...(others.length > 0 ? [paragraph(t("dossier.question.unread"))] : []),
  ];
}

function publicLines(t: Translate, format: Format, question: DossierQuestion): [string, string][] {
  const { number, words, state } = question;
  if (words === null || number === null) return [];
  const asked = t("dossier.question.asked", { number, asked: format.exactMoment(question.askedAt) });
  const closed = closedWords(t, format, question);
  return [
    [asked, words.isEdited ? `${words.question}\n${t("questions.edited")}` : words.question],
    [
      t(state === "declined" ? "dossier.question.declined" : "dossier.question.answered", closed),
      words.answer,
    ],
  ];
}

function otherWords(t: Translate, format: Format, question: DossierQuestion): string {
  const asked = format.exactMoment(question.askedAt);
  return question.closed
    ? t("dossier.question.withheld", { asked, ...closedWords(t, format, question) })
    : t("dossier.question.open", { asked });
}

const closedWords = (t: Translate, format: Format, { closed }: DossierQuestion) => ({
  name: t("dossier.by.staff", { name: closed?.by ?? "" }),
  closed: closed ? format.exactMoment(closed.at) : "",
});
