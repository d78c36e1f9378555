import { readWeek } from "#app/domain/applications/opening-hours.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { hoursInWords } from "#app/components/hours-in-words.ts";
import { answerOf, questionOf } from "#app/i18n/question-of.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { PaperAnswer } from "#app/lib/paper.ts";

/** The answers of a part under the questions of its form, in their order; what belongs together stands deeper. */
export function partAnswers(t: Translate, part: PlanPart, content: unknown): PaperAnswer[] {
  return answersIn(t, part, content, []);
}

function answersIn(t: Translate, part: PlanPart, value: unknown, path: readonly string[]): PaperAnswer[] {
  return Object.entries(value ?? {})
    .filter(([, answer]) => isAnswered(answer))
    .flatMap(([name, answer]): PaperAnswer[] => {
      const here = [...path, name];
      const asked = { question: questionOf(t, part, here), depth: path.length };
      if (typeof answer === "string") return [{ ...asked, answer: answerOf(t, part, name, answer) }];
      if (isList(answer))
        return [{ ...asked, answer: answer.map((one) => answerOf(t, part, name, one)).join(", ") }];
      if (part === "business" && name === "openingHours")
        return [{ ...asked, answer: hoursInWords(t, readWeek(value).hours).join("\n") }];
      return [{ ...asked, answer: "" }, ...answersIn(t, part, answer, here)];
    });
}

/** Boxes that were ticked. */
function isList(answer: unknown): answer is readonly string[] {
  return Array.isArray(answer) && answer.every((one) => typeof one === "string");
}

function isAnswered(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return typeof answer === "string" && answer !== "";
  return Object.values(answer).some(isAnswered);
}
