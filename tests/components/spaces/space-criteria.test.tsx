import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { SpaceCriteria } from "#app/components/spaces/space-criteria.tsx";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { TranslateProvider } from "#app/i18n/context.tsx";
import { nl } from "#app/i18n/dictionaries/nl.ts";

const shown = (isOpen: boolean, criteria: FrozenRules["criteria"] = []) =>
  renderToStaticMarkup(
    <TranslateProvider locale="nl" dictionary={nl}>
      <SpaceCriteria rules={{ criteria }} isOpen={isOpen} />
    </TranslateProvider>,
  );

test("the weights are called fixed only once no plan can come in any more", () => {
  expect(shown(true)).toContain(nl["spaces.page.criteriaMay"]);
  expect(shown(true)).not.toContain(nl["spaces.page.criteriaFixed"]);
  expect(shown(false)).toContain(nl["spaces.page.criteriaFixed"]);
});

test("what earns many points stands open; the other steps are one press away", () => {
  const anchors = ["Niets", "Weinig", "Genoeg", "Ruim", "De hele straat komt er"];
  const criterion = { id: "1", key: "buurt", title: "Buurt", question: "Voor wie?", weight: 30, anchors };
  const [open, folded] = shown(true, [{ ...criterion, reasonRequired: true }]).split("<details");
  expect(open).toContain("De hele straat komt er");
  for (const anchor of anchors.slice(0, 4)) {
    expect(open).not.toContain(anchor);
    expect(folded).toContain(anchor);
  }
});
