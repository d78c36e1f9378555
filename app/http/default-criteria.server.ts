import type { CriterionTemplate } from "#app/domain/tenders/draft-tender.server.ts";
import { criterionKeys, defaultWeights } from "#app/domain/tenders/criteria.ts";
import { translator } from "#app/i18n/translator.server.ts";

/** The seven criteria of the house (domain.md 5) in Dutch, the language in which a call is published. */
export function defaultCriteria(): CriterionTemplate[] {
  const t = translator("nl");
  return criterionKeys.map((key) => ({
    key,
    title: t(`criteria.${key}.title`),
    question: t(`criteria.${key}.question`),
    weight: defaultWeights[key],
    anchors: ([1, 2, 3, 4, 5] as const).map((points) => t(`criteria.${key}.anchor.${points}`)),
  }));
}
