import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { SpaceCriteria } from "#app/components/spaces/space-criteria.tsx";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

const criteria: Pick<FrozenRules, "criteria"> = { criteria: [] };
const shown = (isOpen: boolean) =>
  renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <SpaceCriteria rules={criteria} isOpen={isOpen} />
    </TranslateProvider>,
  );

test("the weights are called fixed only once no plan can come in any more", () => {
  expect(shown(true)).toContain(nl["spaces.page.criteriaMay"]);
  expect(shown(true)).not.toContain(nl["spaces.page.criteriaFixed"]);
  expect(shown(false)).toContain(nl["spaces.page.criteriaFixed"]);
});
