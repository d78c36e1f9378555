import { type CriteriaTemplate, criterionKeys, templateWeights } from "#app/domain/tenders/criteria.ts";
import type { CriterionTemplate } from "#app/domain/tenders/freeze.ts";

import { translator } from "./translator.server.ts";

/**
 * The seven criteria of the house (domain.md 5), weighed by a template and with its own meaning of the points where that
 * differs, in Dutch, the language in which a call is published.
 */
export function defaultCriteria(template: CriteriaTemplate = "neighbourhood_shop"): CriterionTemplate[] {
  const t = translator("nl");
  return criterionKeys.map((key) => ({
    key,
    title: t(`criteria.${key}.title`),
    question: t(`criteria.${key}.question`),
    weight: templateWeights[template][key],
    anchors: ([1, 2, 3, 4, 5] as const).map(
      (points) =>
        t.find(`criteria.${template}.${key}.anchor.${points}`) ?? t(`criteria.${key}.anchor.${points}`),
    ),
  }));
}
