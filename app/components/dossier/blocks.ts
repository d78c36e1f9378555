import type { TwoSignatures } from "#app/domain/leases/dossier/dossier.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { PaperBlock } from "#app/lib/paper.ts";

export const heading = (text: string, level: 2 | 3 = 2): PaperBlock => ({ kind: "heading", level, text });
export const paragraph = (text: string): PaperBlock => ({ kind: "paragraph", text });

/** Questions with what stands under them; what has no answer is left out. */
export function facts(pairs: readonly (readonly [question: string, answer: string | null])[]): PaperBlock {
  return {
    kind: "answers",
    answers: pairs.flatMap(([question, answer]) => (answer ? [{ question, answer, depth: 0 }] : [])),
  };
}

/** Who proposed and who approved, each with the moment. */
export function signatureWords(t: Translate, format: Format, signed: TwoSignatures): string {
  const { first, second, secondAt } = signed;
  const firstAt = format.exactMoment(signed.firstAt);
  const name = (person: string) => t("dossier.by.staff", { name: person });
  return second === null || secondAt === null
    ? t("dossier.signedOne", { first: name(first), firstAt })
    : t("dossier.signedBoth", {
        first: name(first),
        firstAt,
        second: name(second),
        secondAt: format.exactMoment(secondAt),
      });
}
