import { hoursInWords } from "#app/components/hours-in-words.ts";
import { readWeek } from "#app/domain/applications/opening-hours.ts";
import { answersIn, isGroup, isTicked } from "#app/domain/applications/payload.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { answerOf, questionOf } from "#app/i18n/question-of.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { PaperAnswer, PaperBlock } from "#app/lib/paper.ts";

import { type AnsweredRow, rowTables } from "./row-table.ts";
import { weekBlocks } from "./week-blocks.ts";

/** A part under the questions of its form, in their order: answers, lists as tables, and the week as a picture. */
export function partBlocks(t: Translate, part: PlanPart, content: unknown): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let answers: PaperAnswer[] = [];
  const close = () => {
    if (answers.length > 0) blocks.push({ kind: "answers", answers });
    answers = [];
  };
  for (const [name, value] of answersIn(content)) {
    const question = questionOf(t, part, [name]);
    if (part === "business" && name === "openingHours") {
      answers.push({ question, answer: hoursInWords(t, readWeek(content).hours).join("\n"), depth: 0 });
      close();
      blocks.push(...weekBlocks(t, content));
    } else if (isRows(value)) {
      close();
      blocks.push({ kind: "heading", level: 3, text: question });
      const rows = value.map((row, index) => rowOf(t, part, [name, String(index)], row));
      blocks.push(
        ...rowTables(rows.filter((row) => row.answers.length > 0)).map((table): PaperBlock => ({
          kind: "table",
          table,
        })),
      );
    } else answers.push({ question, answer: wordsOf(t, part, [name], value), depth: 0 });
  }
  close();
  return blocks;
}

function rowOf(t: Translate, part: PlanPart, path: readonly string[], row: unknown): AnsweredRow {
  return {
    name: questionOf(t, part, path),
    answers: answersIn(row).map(([name, value]) => {
      const here = [...path, name];
      return [questionOf(t, part, here), wordsOf(t, part, here, value)] as const;
    }),
  };
}

/** One answer in words: what was typed or chosen, all boxes that were ticked, or the lines of a group. */
function wordsOf(t: Translate, part: PlanPart, path: readonly string[], value: unknown): string {
  const name = path.at(-1) ?? "";
  if (typeof value === "string") return answerOf(t, part, name, value);
  if (isTicked(value)) return value.map((one) => answerOf(t, part, name, one)).join(", ");
  return answersIn(value)
    .map(([inner, one]) => {
      const here = [...path, inner];
      return `${questionOf(t, part, here)}: ${wordsOf(t, part, here, one)}`;
    })
    .join("\n");
}

function isRows(answer: unknown): answer is readonly unknown[] {
  return Array.isArray(answer) && answer.some(isGroup);
}
