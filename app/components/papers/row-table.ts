import type { PaperTable } from "#app/lib/paper.ts";

/** More questions than this fit no row of a page: then each row becomes a column. */
const MOST_COLUMNS = 5;
const MOST_STANDING = 3;

export type AnsweredRow = {
  readonly name: string;
  /** Question and answer, in the order of the form. */
  readonly answers: readonly (readonly [question: string, answer: string])[];
};

/** A list of the form as tables: a question is a column, or a row where there are too many of them. */
export function rowTables(rows: readonly AnsweredRow[]): PaperTable[] {
  const questions = [...new Set(rows.flatMap(({ answers }) => answers.map(([question]) => question)))];
  const answer = (row: AnsweredRow, question: string) =>
    row.answers.find(([asked]) => asked === question)?.[1] ?? "";
  if (questions.length <= MOST_COLUMNS)
    return [
      {
        head: questions,
        columns: questions.map((question) =>
          rows.every((row) => isNumber(answer(row, question))) ? "number" : "text",
        ),
        rows: rows.map((row) => ({ cells: questions.map((question) => answer(row, question)) })),
      },
    ];
  return inGroups(rows).map((group) => ({
    head: ["", ...group.map(({ name }) => name)],
    columns: ["text", ...group.map(() => "text" as const)],
    rows: questions
      .map((question) => ({ cells: [question, ...group.map((row) => answer(row, question))] }))
      .filter(({ cells }) => cells.slice(1).some((cell) => cell !== "")),
  }));
}

function inGroups(rows: readonly AnsweredRow[]): AnsweredRow[][] {
  return Array.from({ length: Math.ceil(rows.length / MOST_STANDING) }, (_, nth) =>
    rows.slice(nth * MOST_STANDING, (nth + 1) * MOST_STANDING),
  );
}

/** An amount or a number with its unit; what is left empty breaks no column of them. */
function isNumber(cell: string): boolean {
  return cell === "" || /^[−€\s]*[\d.,]+(\s\S+)?$/u.test(cell);
}
