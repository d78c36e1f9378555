import { expect, test } from "vitest";

import { criteriaTemplates } from "#app/domain/tenders/criteria.ts";
import { defaultCriteria } from "#app/i18n/default-criteria.server.ts";

test("every template of the library says of each criterion what 1, 2, 3, 4 and 5 points mean, each differently", () => {
  for (const template of criteriaTemplates)
    for (const { anchors } of defaultCriteria(template)) {
      expect(anchors).toHaveLength(5);
      expect(new Set(anchors).size).toBe(5);
      expect(anchors.every((anchor) => anchor.length > 5 && anchor.length <= 200)).toBe(true);
    }
});

test("no two templates have the same rubric: what a full window means differs from studio to practice", () => {
  const rubrics = criteriaTemplates.map((template) =>
    defaultCriteria(template)
      .map(({ anchors }) => anchors.join())
      .join(),
  );
  expect(new Set(rubrics).size).toBe(criteriaTemplates.length);
});
